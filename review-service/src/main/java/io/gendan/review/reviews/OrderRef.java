package io.gendan.review.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** How every event names its order. */
@Embeddable
record OrderRef(
        @Column(name = "order_id") UUID id,
        @Column(name = "order_number") String number,
        @Column(name = "order_revision") int revision) {}
