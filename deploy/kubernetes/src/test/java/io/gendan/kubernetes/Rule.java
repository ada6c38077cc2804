package io.gendan.kubernetes;

import java.util.List;

/** Something that must hold for what is deployed. */
interface Rule {
    /** What does not hold, each naming its object; nothing when all is well. */
    List<String> violations(Manifests manifests);
}
