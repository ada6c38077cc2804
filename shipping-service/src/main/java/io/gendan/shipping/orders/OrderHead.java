package io.gendan.shipping.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same on every paper of an order.
 *
 * @param revision the commercial revision it was computed from
 * @param currency of the order's prices; costs are told in it
 * @param overPercent how much more the customer accepts, in percent
 * @param underPercent how much less the customer accepts, in percent
 */
@Embeddable
public record OrderHead(
        String plant,
        String number,
        int revision,
        String customer,
        @Nullable String customerOrderNumber,
        String country,
        String currency,
        @Column(precision = 9, scale = 4) BigDecimal overPercent,
        @Column(precision = 9, scale = 4) BigDecimal underPercent) {}
