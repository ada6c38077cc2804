package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a line is to be made, and what the customer was promised. */
@Embeddable
record Plan(
        @Column LocalDate promisedDate,
        @Column Instant plannedStart,
        @Column Instant plannedFinish) {

    static Plan of(LocalDate promised, Chain chain) {
        return new Plan(promised, chain.start(), chain.finish());
    }

    /** Whether the customer has to be told. */
    boolean isBeyondPromise(ZoneId zone) {
        return LocalDate.ofInstant(plannedFinish, zone).isAfter(promisedDate);
    }
}
