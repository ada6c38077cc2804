package io.gendan.finance.payments;

import io.gendan.finance.Amount;
import io.gendan.finance.accounts.OrderAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money asked of a customer under a reference. Changed only while the order's account is locked. */
@Entity
public class PaymentRequest {
    @Id
    private String reference;

    private UUID orderId;
    private String customer;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String currency;
    private BigDecimal amount;
    private BigDecimal received = BigDecimal.ZERO;
    private LocalDate dueDate;
    private Instant requestedAt;
    private @Nullable Instant paidAt;
    private boolean cancelled;

    PaymentRequest(
            String reference, OrderAccount account, Purpose purpose, Money amount, LocalDate dueDate, Instant now) {
        this.reference = reference;
        this.orderId = account.order().id();
        this.customer = account.customer();
        this.purpose = purpose;
        this.currency = amount.getCurrencyUnit().getCode();
        this.amount = amount.getAmount();
        this.dueDate = dueDate;
        this.requestedAt = now;
    }

    @SuppressWarnings("NullAway")
    protected PaymentRequest() {}

    /** Why a payment under this reference is not applied by itself; empty when it is exactly what is still open. */
    Optional<Reason> whyNot(String payer, Money money) {
        if (cancelled) {
            return Optional.of(Reason.WITHDRAWN);
        }
        if (isPaid()) {
            return Optional.of(Reason.ALREADY_PAID);
        }
        if (!money.getCurrencyUnit().equals(currency())) {
            return Optional.of(Reason.WRONG_CURRENCY);
        }
        if (!payer.equals(customer)) {
            return Optional.of(Reason.WRONG_CUSTOMER);
        }
        if (money.isLessThan(open())) {
            return Optional.of(Reason.PART);
        }
        return money.isGreaterThan(open()) ? Optional.of(Reason.OVER) : Optional.empty();
    }

    /** @throws IllegalArgumentException for more than is open */
    void receive(Money money, Instant now) {
        if (cancelled || money.isGreaterThan(open())) {
            throw new IllegalArgumentException(money + " for " + reference + ", of which " + open() + " is open");
        }
        received = received.add(money.getAmount());
        if (isPaid()) {
            paidAt = now;
        }
    }

    /** Money that had come for it is gone. */
    void takeBack(Money money) {
        received = received.subtract(money.getAmount());
        paidAt = null;
    }

    void cancel() {
        cancelled = true;
    }

    /** What may still come in under the reference; nothing once it is withdrawn. */
    public Money open() {
        return cancelled ? Money.zero(currency()) : amount().minus(received());
    }

    /** When the due date is over at the plant. */
    Instant overAt(ZoneId plant) {
        return dueDate.plusDays(1).atStartOfDay(plant).toInstant();
    }

    public boolean isPaid() {
        return received.compareTo(amount) >= 0;
    }

    boolean isCancelled() {
        return cancelled;
    }

    public String reference() {
        return reference;
    }

    String customer() {
        return customer;
    }

    UUID orderId() {
        return orderId;
    }

    Purpose purpose() {
        return purpose;
    }

    public Money amount() {
        return Amount.of(currency, amount);
    }

    public Money received() {
        return Amount.of(currency, received);
    }

    CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable Instant paidAt() {
        return paidAt;
    }
}
