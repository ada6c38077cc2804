package io.gendan.finance.invoicing;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.Bill;
import io.gendan.finance.accounts.OrderAccount;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A commercial invoice (UNTDID 1001: 380) for one shipment: due = total - prepaid, never negative. */
@Entity
class Invoice {
    @Id
    private String number;

    private UUID shipmentId;
    private String shipmentNumber;
    private UUID orderId;
    private String customer;
    private String currency;
    private BigDecimal total;
    private BigDecimal prepaid;
    private BigDecimal due;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private LocalDate dueDate;
    private @Nullable Instant settledAt;
    private BigDecimal exposure;
    private BigDecimal relieved = BigDecimal.ZERO;
    private String exposureCurrency;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    /** @param exposure what it added to the customer's receivables, in the currency of the limit */
    Invoice(String number, ShipmentDispatched shipment, OrderAccount account, Bill bill, Money exposure, Issued when) {
        this.number = number;
        this.shipmentId = shipment.shipmentId();
        this.shipmentNumber = shipment.shipmentNumber();
        this.orderId = account.order().id();
        this.customer = account.customer();
        this.currency = account.currency().getCode();
        this.total = bill.total().getAmount();
        this.prepaid = bill.prepaid().getAmount();
        this.due = bill.due().getAmount();
        this.issuedOn = when.date();
        this.issuedAt = when.at();
        this.dueDate = when.date().plusDays(account.terms().netDays());
        this.exposure = exposure.getAmount();
        this.exposureCurrency = exposure.getCurrencyUnit().getCode();
        Map<Integer, BigDecimal> quantities = shipment.quantities();
        account.lines().sorted().forEach((line, ordered) -> {
            Money amount = bill.amounts().get(line);
            BigDecimal quantity = quantities.get(line);
            if (amount != null && quantity != null) {
                lines.add(InvoiceLine.of(line, ordered, quantity, amount));
            }
        });
    }

    /** @param date of the plant */
    record Issued(Instant at, LocalDate date) {}

    @SuppressWarnings("NullAway")
    protected Invoice() {}

    InvoiceIssued issued(OrderRef order) {
        return new InvoiceIssued(
                order.id(), order.number(), order.revision(), number, shipmentId, total(), prepaid(), due(), dueDate);
    }

    InvoiceSettled settle(OrderRef order, Instant now) {
        if (settledAt != null) {
            throw new IllegalStateException(number + " was settled at " + settledAt);
        }
        settledAt = now;
        return new InvoiceSettled(order.id(), order.number(), order.revision(), number, shipmentId);
    }

    /**
     * Money that came for it is gone.
     *
     * @param open what is owed on it now
     * @return that it is not settled any more, if it was
     */
    Optional<InvoiceReopened> reopen(OrderRef order, Money open) {
        if (settledAt == null) {
            return Optional.empty();
        }
        settledAt = null;
        return Optional.of(new InvoiceReopened(order.id(), order.number(), order.revision(), number, shipmentId, open));
    }

    /**
     * Money came in for it, or was taken back: the same share of its exposure ends. Cumulative, so the last part takes what rounding left.
     *
     * @param received all that was paid so far
     * @return what leaves the exposure now; negative for what comes back
     */
    Money relieve(Money received) {
        Money gone = Amount.of(exposureCurrency, exposure);
        if (received.isLessThan(due())) {
            gone = gone.multipliedBy(received.getAmount().divide(due, MathContext.DECIMAL128), RoundingMode.HALF_UP);
        }
        Money now = gone.minus(Amount.of(exposureCurrency, relieved));
        relieved = gone.getAmount();
        return now;
    }

    String number() {
        return number;
    }

    UUID shipmentId() {
        return shipmentId;
    }

    String shipmentNumber() {
        return shipmentNumber;
    }

    UUID orderId() {
        return orderId;
    }

    String customer() {
        return customer;
    }

    Money total() {
        return Amount.of(currency, total);
    }

    Money prepaid() {
        return Amount.of(currency, prepaid);
    }

    Money due() {
        return Amount.of(currency, due);
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }
}
