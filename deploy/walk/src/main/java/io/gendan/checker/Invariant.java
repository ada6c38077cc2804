package io.gendan.checker;

import java.util.List;

/** Something that must always hold. */
public interface Invariant {

    /** As a sentence. */
    default String sentence() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }

    /** What breaks it, one sentence each; empty when it holds. */
    List<String> brokenBy(Evidence evidence);
}
