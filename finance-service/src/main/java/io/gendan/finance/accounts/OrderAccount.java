package io.gendan.finance.accounts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.gendan.finance.OrderRef;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The money of one order: what came in, what may leave, what was invoiced. Its row is the lock of
 * everything finance does about the order.
 */
@Entity
public class OrderAccount extends AgreedOrder {
    @Embedded
    private SecondDoor door = new SecondDoor();

    @Embedded
    private Prepayments prepayments = new Prepayments();

    private BigDecimal invoiced = BigDecimal.ZERO;

    @Embedded
    private AccountLines lines;

    OrderAccount(OrderPlaced order) {
        super(order);
        this.lines = new AccountLines(order.lines());
    }

    @SuppressWarnings("NullAway")
    protected OrderAccount() {}

    /** Production was released on the customer's credit. */
    public void takeCredit() {
        door.takeCredit();
    }

    /**
     * Money was allocated to the order's deposit or balance.
     *
     * @return how much of it pays for what had been used and was taken back
     */
    public Money receive(Money money) {
        return money(prepayments.receive(in(money)));
    }

    /**
     * Money that had come is gone again.
     *
     * @return how much of it invoices or a settlement had used: the customer owes that
     */
    public Money unreceive(Money money) {
        return money(prepayments.takeBack(in(money)));
    }

    /** Whether used money was taken back and has not come again. */
    public boolean isUncovered() {
        return prepayments.uncovered().signum() > 0;
    }

    /** Prepaid money that no invoice will take goes back, or is kept by the terms of a cancellation. */
    public void giveBack(Money money) {
        prepayments.giveBack(in(money));
    }

    /**
     * Opens the second door as far as it goes.
     *
     * @return what is cleared now in all, if that is more than before
     */
    public Optional<ShipmentCleared> clear() {
        if (!isOpen() || !door.clears(lines, terms(), isPrepaid())) {
            return Optional.empty();
        }
        Money value = money(lines.clearedValue(currency().getDecimalPlaces()));
        OrderRef order = order();
        return Optional.of(new ShipmentCleared(order.id(), order.number(), order.revision(), lines.cleared(), value));
    }

    /** Nothing more is cleared until {@link #clearAgain}; what has not left is not cleared any more. */
    public ShipmentClearanceRevoked holdBack(String reason) {
        door.holdBack(reason);
        lines.revoke();
        OrderRef order = order();
        return new ShipmentClearanceRevoked(order.id(), order.number(), order.revision(), reason, lines.cleared());
    }

    /** Whether nothing but somebody's word keeps goods in. */
    public boolean isOnlyHeldBack() {
        return isOpen() && door.isOnlyHeldBack(terms(), isPrepaid());
    }

    private boolean isPrepaid() {
        return !money(prepayments.received().subtract(prepayments.uncovered())).isLessThan(total());
    }

    public Optional<ShipmentCleared> clearAgain() {
        door.holdBack(null);
        return clear();
    }

    /**
     * Bills what left and lets it take its share of the money paid before; the last delivery takes what remains.
     *
     * @param quantities what left, by line
     */
    public Bill bill(Map<Integer, BigDecimal> quantities) {
        Map<Integer, Money> amounts = lines.dispatch(quantities, currency().getDecimalPlaces()).entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, part -> money(part.getValue())));
        Money part = amounts.values().stream().reduce(Money.zero(currency()), Money::plus);
        invoiced = invoiced.add(part.getAmount());
        Money usable = money(prepayments.usable());
        Money prepaid = PrepaidShare.of(part, money(invoiced), total(), usable, allocated(), lines.areComplete());
        prepayments.allocate(prepaid.getAmount());
        return new Bill(amounts, part, prepaid);
    }

    /** What came in and no invoice took, nor was given back. */
    public Money unallocated() {
        return money(prepayments.usable()).minus(allocated());
    }

    private Money allocated() {
        return money(prepayments.allocated());
    }

    public AccountFigures figures() {
        return new AccountFigures(
                money(prepayments.received()), allocated(), money(invoiced), door.isCreditTaken(), door.heldBack());
    }

    public AccountLines lines() {
        return lines;
    }
}
