package io.gendan.finance.accounts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one order: what it costs, what came in, what may leave, what was invoiced. The row is the lock of
 * everything finance does about the order; allocated + returned never exceeds received.
 */
@Entity
public class OrderAccount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    private BigDecimal deposit;

    @Enumerated(EnumType.STRING)
    private BalanceTerms balanceTerms;

    private int netDays;
    private BigDecimal overPercent;
    private boolean accepted;
    private boolean creditTaken;
    private @Nullable String heldBack;
    private @Nullable LocalDate plannedFinish;
    private boolean balanceAsked;
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal allocated = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private BigDecimal invoiced = BigDecimal.ZERO;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_account_line", joinColumns = @JoinColumn(name = "order_id"))
    @MapKeyColumn(name = "line")
    private Map<Integer, AccountLine> lines = new TreeMap<>();

    OrderAccount(OrderPlaced order) {
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.orderRevision = order.orderRevision();
        this.plant = order.plant();
        this.customer = order.customer().code();
        this.promiseId = order.promiseId();
        this.currency = order.total().getCurrencyUnit().getCode();
        this.total = order.total().getAmount();
        this.deposit = depositOf(order.total(), order.terms().depositPercent()).getAmount();
        this.balanceTerms = order.terms().balance();
        this.netDays = Optional.ofNullable(order.terms().netDays()).orElse(0);
        this.overPercent = Optional.ofNullable(order.overPercent()).orElse(BigDecimal.ZERO);
        order.lines().forEach(line -> lines.put(line.line(), accountLine(line)));
    }

    @SuppressWarnings("NullAway")
    protected OrderAccount() {}

    private static AccountLine accountLine(OrderPlaced.Line line) {
        return new AccountLine(
                line.product(),
                line.quantity().unit(),
                line.quantity().value(),
                line.unitPrice().getAmount(),
                line.amount().getAmount());
    }

    /** Rounded half up to the currency's decimals (ISO 4217). */
    static Money depositOf(Money total, BigDecimal percent) {
        return total.multipliedBy(percent.divide(HUNDRED), RoundingMode.HALF_UP);
    }

    /** What the order asks of its customer's limit: what is paid after delivery. */
    public Money creditNeeded() {
        return balanceTerms == BalanceTerms.NET ? total().minus(deposit()) : Money.zero(currency());
    }

    /** The order is assessed again, under another promise. */
    void promise(UUID newPromise, int newRevision) {
        promiseId = newPromise;
        orderRevision = newRevision;
    }

    public boolean isCurrent(UUID promise) {
        return promiseId.equals(promise);
    }

    public void accept() {
        accepted = true;
    }

    /** Production was released on the customer's credit. */
    public void takeCredit() {
        creditTaken = true;
    }

    /** Money was allocated to the order's deposit or balance. */
    public void receive(Money money) {
        received = received.add(in(money));
    }

    public void store(int line, BigDecimal quantity) {
        line(line).store(quantity);
    }

    public void deliver(int line, BigDecimal quantity) {
        line(line).deliver(quantity);
    }

    /** Whether this account knows the line; a shipment of another order's goods is a contradiction, not a fault. */
    public boolean has(int line) {
        return lines.containsKey(line);
    }

    /** Whether so much more of the line may leave by what is cleared. */
    public boolean covers(int line, BigDecimal more) {
        return line(line).dispatched().add(more).compareTo(line(line).cleared()) <= 0;
    }

    private AccountLine line(int line) {
        return Optional.ofNullable(lines.get(line))
                .orElseThrow(() -> new IllegalArgumentException(orderNumber + " has no line " + line));
    }

    public boolean isPaidInFull() {
        return received.compareTo(total) >= 0;
    }

    /**
     * The second door. Paid goods leave up to the ordered quantity; goods on credit with the agreed over-delivery.
     *
     * @return what is cleared now in all, if that is more than before
     */
    public Optional<ShipmentCleared> clear() {
        boolean onCredit = balanceTerms == BalanceTerms.NET && creditTaken;
        if (state != AccountState.OPEN || heldBack != null || !(onCredit || isPaidInFull())) {
            return Optional.empty();
        }
        BigDecimal over = onCredit ? overPercent : BigDecimal.ZERO;
        long more = lines.values().stream().filter(line -> line.clear(over)).count();
        return more == 0
                ? Optional.empty()
                : Optional.of(new ShipmentCleared(orderId, orderNumber, orderRevision, clearedLines(), clearedValue()));
    }

    /** Nothing more is cleared until {@link #clearAgain}; what has not left is not cleared any more. */
    public ShipmentClearanceRevoked holdBack(String reason) {
        heldBack = reason;
        lines.values().forEach(AccountLine::revoke);
        return new ShipmentClearanceRevoked(orderId, orderNumber, orderRevision, reason, clearedLines());
    }

    public Optional<ShipmentCleared> clearAgain() {
        heldBack = null;
        return clear();
    }

    private List<ClearedLine> clearedLines() {
        return lines().entrySet().stream()
                .filter(line -> line.getValue().cleared().signum() > 0)
                .map(line -> ClearedLine.of(line.getKey(), line.getValue()))
                .toList();
    }

    private Money clearedValue() {
        int decimals = currency().getDecimalPlaces();
        return Amount.of(
                currency,
                lines.values().stream()
                        .map(line -> line.worth(line.cleared(), decimals))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Bills what left and lets it take its share of the money paid before; the last delivery takes what remains.
     *
     * @param quantities what left, by line
     */
    public Bill bill(Map<Integer, BigDecimal> quantities) {
        int decimals = currency().getDecimalPlaces();
        Map<Integer, Money> amounts = quantities.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey,
                        part -> Amount.of(currency, line(part.getKey()).dispatch(part.getValue(), decimals))));
        Money part = amounts.values().stream().reduce(Money.zero(currency()), Money::plus);
        invoiced = invoiced.add(part.getAmount());
        boolean last = lines.values().stream().allMatch(AccountLine::isComplete);
        Money prepaid = PrepaidShare.of(part, invoiced(), total(), prepaid(), allocated(), last);
        allocated = allocated.add(prepaid.getAmount());
        return new Bill(amounts, part, prepaid);
    }

    /** Money that no invoice took goes back to the customer, or is kept by the terms. */
    public void giveBack(Money money) {
        returned = returned.add(in(money));
    }

    /** What came in and no invoice took. */
    public Money unallocated() {
        return prepaid().minus(allocated());
    }

    public void become(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(orderNumber + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    /** Where an estimate of the finish moves to; the balance is asked for before it. */
    public void plan(LocalDate finish) {
        plannedFinish = finish;
    }

    /** @return whether a balance is to be asked for, now that the time has come; once */
    public boolean askForBalance() {
        boolean ask = awaitsBalanceRequest();
        balanceAsked |= ask;
        return ask;
    }

    public boolean awaitsBalanceRequest() {
        return state == AccountState.OPEN
                && !balanceAsked
                && balanceTerms == BalanceTerms.BEFORE_SHIPMENT
                && total().isGreaterThan(deposit());
    }

    public boolean isAllStored() {
        return lines.values().stream().allMatch(AccountLine::isStored);
    }

    /** Money paid before invoices, less what was given back. */
    private Money prepaid() {
        return Amount.of(currency, received.subtract(returned));
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

    UUID promiseId() {
        return promiseId;
    }

    public AccountState state() {
        return state;
    }

    public boolean isOpen() {
        return state == AccountState.OPEN;
    }

    public boolean isCreditTaken() {
        return creditTaken;
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
        return Amount.of(currency, deposit);
    }

    public Money received() {
        return Amount.of(currency, received);
    }

    public Money allocated() {
        return Amount.of(currency, allocated);
    }

    public Money invoiced() {
        return Amount.of(currency, invoiced);
    }

    public int netDays() {
        return netDays;
    }

    public BalanceTerms balanceTerms() {
        return balanceTerms;
    }

    public @Nullable String heldBack() {
        return heldBack;
    }

    public @Nullable LocalDate plannedFinish() {
        return plannedFinish;
    }

    public SortedMap<Integer, AccountLine> lines() {
        return new TreeMap<>(lines);
    }

    long version() {
        return version;
    }
}
