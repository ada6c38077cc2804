package io.gendan.shipping.shipments;

import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
public record Cancellation(Instant cancelledAt, String cancelledBy, String cancelReason) {}
