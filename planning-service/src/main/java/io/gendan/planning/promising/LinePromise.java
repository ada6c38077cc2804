package io.gendan.planning.promising;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer for one line, as it is kept on record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LinePromise.Dated.class, name = "dated"),
    @JsonSubTypes.Type(value = LinePromise.Pending.class, name = "pending")
})
public sealed interface LinePromise {
    int line();

    LocalDate requestedDate();

    boolean onTime();

    /** A date: never before the requested one, and as early as material and capacity allow. */
    record Dated(
            int line,
            LocalDate requestedDate,
            LocalDate materialReadyDate,
            LocalDate promisedDate,
            Instant plannedStart,
            Instant plannedFinish,
            @Nullable String bottleneck,
            List<WhyNotEarlier> whyNotEarlier,
            List<Measure> measures,
            List<Placement> placements)
            implements LinePromise {
        @Override
        public boolean onTime() {
            return !promisedDate.isAfter(requestedDate);
        }
    }

    /** No date yet, and why; never a guess. */
    record Pending(
            int line,
            LocalDate requestedDate,
            @Nullable LocalDate materialReadyDate,
            String missing,
            @Nullable String bottleneck,
            List<WhyNotEarlier> whyNotEarlier)
            implements LinePromise {
        @Override
        public boolean onTime() {
            return false;
        }
    }
}
