package io.gendan.finance.invoicing;

import io.gendan.finance.accounts.AccountLine;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * A line of an invoice (EN 16931: rounded before it is added).
 *
 * @param adjustment what the rounding of earlier part deliveries gave or took; amount = quantity x price, rounded,
 *     + adjustment
 */
@Embeddable
record InvoiceLine(
        int line,
        String product,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal adjustment,
        BigDecimal amount) {

    static InvoiceLine of(int number, AccountLine line, BigDecimal quantity, Money amount) {
        BigDecimal rounded = quantity.multiply(line.unitPrice())
                .setScale(amount.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP);
        return new InvoiceLine(
                number,
                line.product(),
                quantity,
                line.unit(),
                line.unitPrice(),
                amount.getAmount().subtract(rounded),
                amount.getAmount());
    }
}
