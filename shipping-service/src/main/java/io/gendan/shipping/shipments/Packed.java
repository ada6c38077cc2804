package io.gendan.shipping.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** What the packing list adds up to. */
@Embeddable
public record Packed(
        int cartons,
        @Column(precision = 12, scale = 3) BigDecimal grossKilograms,
        @Column(precision = 12, scale = 4) BigDecimal cubicMetres,
        Instant packedAt,
        String packedBy) {}
