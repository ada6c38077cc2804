package io.gendan.planning.promising;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reason that held from one date to another, both included. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhyNotEarlier(Constraint constraint, @Nullable String workCenter, LocalDate from, LocalDate to) {

    boolean continuedBy(WhyNotEarlier next) {
        return constraint == next.constraint
                && Objects.equals(workCenter, next.workCenter)
                && !to.plusDays(1).isBefore(next.from);
    }

    WhyNotEarlier upTo(LocalDate later) {
        return new WhyNotEarlier(constraint, workCenter, from, later);
    }
}
