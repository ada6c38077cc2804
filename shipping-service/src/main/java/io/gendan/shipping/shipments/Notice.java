package io.gendan.shipping.shipments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the shipping notice says.
 *
 * @param carrier code of the partner who carries; that partner may report on the shipment
 * @param mode how it travels, such as {@code SEA}
 * @param port UN/LOCODE where one applies
 * @param shortNotice given less than a day before the planned departure
 */
@Embeddable
public record Notice(
        String noticeNumber,
        String carrier,
        @Nullable String mode,
        @Nullable String port,
        @Nullable String marks,
        boolean shortNotice,
        Instant noticedAt,
        String noticedBy) {}
