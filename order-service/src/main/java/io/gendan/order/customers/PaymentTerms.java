package io.gendan.order.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Deposit before production, balance before shipment or net.
 *
 * @param depositPercent of the order's total, 0 to 100
 * @param netDays only with {@link BalanceTerms#NET}
 */
@Embeddable
public record PaymentTerms(
        @Column(name = "deposit_percent") BigDecimal depositPercent,

        @Enumerated(EnumType.STRING) @Column(name = "balance_terms")
        BalanceTerms balance,

        @Column(name = "net_days") @Nullable Integer netDays) {
    public PaymentTerms {
        depositPercent = Percent.normal(depositPercent);
    }
}
