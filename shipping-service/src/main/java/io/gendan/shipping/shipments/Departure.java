package io.gendan.shipping.shipments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Departure(Instant departedAt, @Nullable String vehicle, String dispatchedBy) {}
