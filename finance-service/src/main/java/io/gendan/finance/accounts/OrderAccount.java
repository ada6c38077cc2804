package io.gendan.finance.accounts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of one order: what it costs, what came in, what may leave, what was invoiced. Its row is the lock of
 * everything finance does about the order.
 */
@Entity
public class OrderAccount {
    @Id
    private UUID orderId;

    private String orderNumber;
    private int orderRevision;
    private String plant;
    private String customer;
    private UUID promiseId;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.OPEN;

    private String currency;
    private BigDecimal total;

    @Embedded
    private AgreedTerms terms;

    private boolean accepted;

    @Embedded
    private SecondDoor door = new SecondDoor();

    @Embedded
    private Prepayments prepayments = new Prepayments();

    private BigDecimal invoiced = BigDecimal.ZERO;

    @Embedded
    private AccountLines lines;

    @Version
    private long version;

    OrderAccount(OrderPlaced order) {
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.orderRevision = order.orderRevision();
        this.plant = order.plant();
        this.customer = order.customer().code();
        this.promiseId = order.promiseId();
        this.currency = order.total().getCurrencyUnit().getCode();
        this.total = order.total().getAmount();
        this.terms = AgreedTerms.of(order);
        this.lines = new AccountLines(order.lines());
    }

    @SuppressWarnings("NullAway")
    protected OrderAccount() {}

    /** The order is assessed again, under another promise. */
    void promise(UUID newPromise, int newRevision) {
        promiseId = newPromise;
        orderRevision = newRevision;
    }

    boolean isCurrent(UUID promise) {
        return promiseId.equals(promise);
    }

    /** What the order asks of its customer's limit: what is paid after delivery. */
    Money creditNeeded() {
        return terms.isNet() ? total().minus(deposit()) : Money.zero(currency());
    }

    public void accept() {
        accepted = true;
    }

    /** Production was released on the customer's credit. */
    public void takeCredit() {
        door.takeCredit();
    }

    /** Money was allocated to the order's deposit or balance. */
    public void receive(Money money) {
        prepayments.receive(in(money));
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
        boolean paid = prepayments.received().compareTo(total) >= 0;
        if (!isOpen() || !door.clears(lines, terms, paid)) {
            return Optional.empty();
        }
        Money value = Amount.of(currency, lines.clearedValue(currency().getDecimalPlaces()));
        return Optional.of(new ShipmentCleared(orderId, orderNumber, orderRevision, lines.cleared(), value));
    }

    /** Nothing more is cleared until {@link #clearAgain}; what has not left is not cleared any more. */
    public ShipmentClearanceRevoked holdBack(String reason) {
        door.holdBack(reason);
        lines.revoke();
        return new ShipmentClearanceRevoked(orderId, orderNumber, orderRevision, reason, lines.cleared());
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
                .collect(toUnmodifiableMap(Map.Entry::getKey, part -> Amount.of(currency, part.getValue())));
        Money part = amounts.values().stream().reduce(Money.zero(currency()), Money::plus);
        invoiced = invoiced.add(part.getAmount());
        Money usable = Amount.of(currency, prepayments.usable());
        Money prepaid =
                PrepaidShare.of(part, Amount.of(currency, invoiced), total(), usable, allocated(), lines.areComplete());
        prepayments.allocate(prepaid.getAmount());
        return new Bill(amounts, part, prepaid);
    }

    /** What came in and no invoice took, nor was given back. */
    public Money unallocated() {
        return Amount.of(currency, prepayments.usable()).minus(allocated());
    }

    public void become(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(orderNumber + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    /** Whether something is to be paid between deposit and shipment. */
    public boolean leavesABalance() {
        return isOpen() && !terms.isNet() && total().isGreaterThan(deposit());
    }

    private BigDecimal in(Money money) {
        if (!money.getCurrencyUnit().getCode().equals(currency)) {
            throw new IllegalArgumentException(money + " for an order in " + currency);
        }
        return money.getAmount();
    }

    public OrderRef order() {
        return new OrderRef(orderId, orderNumber, orderRevision);
    }

    public String plant() {
        return plant;
    }

    public String customer() {
        return customer;
    }

    public AccountState state() {
        return state;
    }

    public boolean isOpen() {
        return state == AccountState.OPEN;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    public Money total() {
        return Amount.of(currency, total);
    }

    public Money deposit() {
        return Amount.of(currency, terms.deposit());
    }

    private Money allocated() {
        return Amount.of(currency, prepayments.allocated());
    }

    public AccountFigures figures() {
        return new AccountFigures(
                Amount.of(currency, prepayments.received()),
                allocated(),
                Amount.of(currency, invoiced),
                door.isCreditTaken(),
                door.heldBack());
    }

    public AgreedTerms terms() {
        return terms;
    }

    public AccountLines lines() {
        return lines;
    }
}
