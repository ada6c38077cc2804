package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import io.gendan.review.signing.StandingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What a case may ask for beside the fact it is told: the moment, the clocks of its plant, the rules that may sign. */
interface ReviewTerms {
    Instant now();

    Deadlines deadlines();

    Map<Department, StandingRule> rules();

    default LocalDate today() {
        return deadlines().today(now());
    }
}
