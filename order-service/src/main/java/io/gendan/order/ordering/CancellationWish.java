package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who wants an order cancelled, why, and whose fault it is. */
@Embeddable
record CancellationWish(
        String reason,
        @Enumerated(EnumType.STRING) Fault fault,
        @Column(name = "requested_by") String by,
        @Column(name = "requested_at") Instant at) {

    Ending ending(Instant at) {
        return new Ending(Stage.CANCELLED, at, by, reason, fault);
    }
}
