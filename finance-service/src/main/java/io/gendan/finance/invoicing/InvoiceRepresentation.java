package io.gendan.finance.invoicing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.finance.Amount;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as others see it.
 *
 * @param customerName absent while the customer's file was not heard of
 * @param due total - prepaid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceRepresentation(
        String number,
        UUID orderId,
        UUID shipmentId,
        String shipmentNumber,
        String customer,
        @Nullable String customerName,
        LocalDate issuedOn,
        LocalDate dueDate,
        List<Line> lines,
        Money total,
        Money prepaid,
        Money due,
        boolean settled,
        @Nullable Instant settledAt) {

    /** @param adjustment rounding of earlier part deliveries; amount = quantity x unitPrice, rounded, + adjustment */
    public record Line(
            int line, String product, Quantity quantity, BigMoney unitPrice, Money adjustment, Money amount) {}

    static InvoiceRepresentation of(Invoice invoice, @Nullable String customerName) {
        CurrencyUnit currency = invoice.total().getCurrencyUnit();
        return new InvoiceRepresentation(
                invoice.number(),
                invoice.orderId(),
                invoice.shipmentId(),
                invoice.shipmentNumber(),
                invoice.customer(),
                customerName,
                invoice.issuedOn(),
                invoice.dueDate(),
                invoice.lines().stream().map(line -> line(line, currency)).toList(),
                invoice.total(),
                invoice.prepaid(),
                invoice.due(),
                invoice.settledAt() != null,
                invoice.settledAt());
    }

    private static Line line(InvoiceLine line, CurrencyUnit currency) {
        BigDecimal price = line.unitPrice().stripTrailingZeros();
        int decimals = Math.max(price.scale(), currency.getDecimalPlaces());
        return new Line(
                line.line(),
                line.product(),
                new Quantity(line.quantity(), line.unit()),
                BigMoney.of(currency, price.setScale(decimals)),
                Amount.of(currency.getCode(), line.adjustment()),
                Amount.of(currency.getCode(), line.amount()));
    }
}
