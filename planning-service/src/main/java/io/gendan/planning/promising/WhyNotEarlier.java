package io.gendan.planning.promising;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason that held from one date to another, both included. */
public record WhyNotEarlier(Constraint constraint, @Nullable String workCenter, LocalDate from, LocalDate to) {

    boolean continuedBy(WhyNotEarlier next) {
        return constraint == next.constraint
                && java.util.Objects.equals(workCenter, next.workCenter)
                && !to.plusDays(1).isBefore(next.from);
    }

    WhyNotEarlier upTo(LocalDate later) {
        return new WhyNotEarlier(constraint, workCenter, from, later);
    }
}
