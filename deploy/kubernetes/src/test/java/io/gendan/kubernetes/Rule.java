package io.gendan.kubernetes;

import java.util.List;

/** Something that must hold for what is deployed. */
interface Rule {
    /** @return what does not hold, each naming its object; nothing when all is well */
    List<String> violations(Manifests manifests);
}
