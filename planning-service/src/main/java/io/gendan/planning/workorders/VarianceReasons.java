package io.gendan.planning.workorders;

import io.gendan.chassis.desk.Field;
import java.util.Arrays;
import java.util.stream.Stream;

/** The variance reasons to choose from in a form. */
final class VarianceReasons {
    private VarianceReasons() {}

    /** @param likely stands first and is chosen at first */
    static Field mostly(VarianceReason likely) {
        return Field.choice(
                "reason",
                "variance",
                Stream.concat(Stream.of(likely), Arrays.stream(VarianceReason.values()))
                        .distinct()
                        .map(VarianceReason::name)
                        .toArray(String[]::new));
    }

    /** For work that may be on plan: then there is nothing to explain. */
    static Field ifBehind() {
        return mostly(VarianceReason.PLAN_ERROR).orNone("variance.NONE");
    }
}
