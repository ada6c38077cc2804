package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended.
 *
 * @param stage CLOSED, CANCELLED or REJECTED
 * @param by who closed, cancelled or approved the rejection
 * @param fault only when cancelled
 */
@Embeddable
record Ending(
        @Enumerated(EnumType.STRING) @Column(name = "ended_as")
        Stage stage,

        @Column(name = "ended_at") Instant at,
        @Column(name = "ended_by") String by,
        @Column(name = "ended_reason") String reason,

        @Enumerated(EnumType.STRING) @Column(name = "ended_by_fault_of") @Nullable
        Fault fault) {}
