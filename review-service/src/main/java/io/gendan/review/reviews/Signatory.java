package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import io.gendan.review.signing.StandingRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In whose name a signature stands: a person's own, or a rule's in the name of the head who enabled it. */
sealed interface Signatory {
    record Person(String name) implements Signatory {}

    record Rule(String name, String version) implements Signatory {}

    static Signatory of(StandingRule rule) {
        return new Rule(rule.head(), rule.version());
    }

    String name();

    /** The assessments a signature rests on: a rule looked at all of them. */
    default List<UUID> basis(Department department, Sheet sheet) {
        return switch (this) {
            case Person _ -> sheet.citedBy(department);
            case Rule _ -> sheet.citedByRule();
        };
    }

    default @Nullable String ruleVersion() {
        return switch (this) {
            case Person _ -> null;
            case Rule rule -> rule.version();
        };
    }
}
