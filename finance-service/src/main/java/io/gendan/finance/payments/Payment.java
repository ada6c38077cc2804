package io.gendan.finance.payments;

import io.gendan.finance.Amount;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that came in, once per bank reference. What is not applied has a reason. */
@Entity
class Payment {
    @Id
    private UUID id;

    private String bankAccount;
    private String bankReference;
    private String customer;
    private String currency;
    private BigDecimal amount;
    private BigDecimal applied = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private BigDecimal takenBack = BigDecimal.ZERO;
    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private LocalDate receivedOn;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_allocation", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "position")
    private List<Allocation> allocations = new ArrayList<>();

    @SuppressWarnings("NullAway") // made by Payments.record, whose insert decides who was first
    protected Payment() {}

    void apply(PaymentRequest request, Money money, String by, Instant now) {
        if (money.isGreaterThan(unapplied())) {
            throw new IllegalArgumentException(money + " of a payment with " + unapplied() + " left");
        }
        allocations.add(new Allocation(request.reference(), money.getAmount(), by, now));
        applied = applied.add(money.getAmount());
        waitFor(Reason.REMAINDER);
    }

    /** Unapplied money goes back to whoever sent it. */
    void giveBack(Money money) {
        returned = returned.add(money.getAmount());
        waitFor(Reason.REMAINDER);
    }

    /** The bank took all of it: nothing is applied, waits or goes back any more. */
    void takeBack() {
        allocations.clear();
        applied = BigDecimal.ZERO;
        returned = BigDecimal.ZERO;
        takenBack = amount;
        reason = null;
    }

    boolean isTakenBack() {
        return takenBack.signum() > 0;
    }

    /** Says why something is left; nothing is left without a reason, and no reason without something left. */
    void waitFor(Reason why) {
        reason = unapplied().isZero() ? null : why;
    }

    boolean isSameAs(NewPayment other) {
        return customer.equals(other.customer())
                && amount().equals(other.amount())
                && Optional.ofNullable(reference).equals(Optional.ofNullable(other.reference()))
                && receivedOn.equals(other.receivedOn());
    }

    PaymentState state() {
        if (isTakenBack()) {
            return PaymentState.TAKEN_BACK;
        }
        if (unapplied().isZero()) {
            return applied.signum() == 0 ? PaymentState.RETURNED : PaymentState.APPLIED;
        }
        return applied.signum() == 0 ? PaymentState.UNAPPLIED : PaymentState.PARTLY_APPLIED;
    }

    Money amount() {
        return Amount.of(currency, amount);
    }

    Money applied() {
        return Amount.of(currency, applied);
    }

    Money returned() {
        return Amount.of(currency, returned);
    }

    Money takenBack() {
        return Amount.of(currency, takenBack);
    }

    Money unapplied() {
        return amount().minus(applied()).minus(returned()).minus(takenBack());
    }

    UUID id() {
        return id;
    }

    String bankAccount() {
        return bankAccount;
    }

    String bankReference() {
        return bankReference;
    }

    String customer() {
        return customer;
    }

    @Nullable
    String reference() {
        return reference;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    long version() {
        return version;
    }
}
