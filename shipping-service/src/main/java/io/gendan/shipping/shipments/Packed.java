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
        String packedBy) {
    public Packed {
        grossKilograms = plain(grossKilograms);
        cubicMetres = plain(cubicMetres);
    }

    /** Without trailing zeros and never scientific, as it is said on the wire. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
