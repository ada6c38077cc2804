package io.gendan.finance.accounts;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import io.gendan.finance.credit.CreditQuestion;
import io.gendan.finance.credit.Turn;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was agreed about an order's money, with whom and for how much, and whether it still stands. */
@MappedSuperclass
public abstract class AgreedOrder {
    @Id
    private UUID orderId;

    private String orderNumber;
    private int orderRevision;
    private String plant;
    private String customer;

    @Embedded
    private Turn turn;

    private UUID promiseId;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.OPEN;

    private String currency;
    private BigDecimal total;

    @Embedded
    private AgreedTerms terms;

    private boolean accepted;

    @Version
    private long version;

    AgreedOrder(OrderPlaced order) {
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.orderRevision = order.orderRevision();
        this.plant = order.plant();
        this.customer = order.customer().code();
        this.turn = new Turn(order.customer().customerClass(), order.placedAt());
        this.promiseId = order.promiseId();
        this.currency = order.total().getCurrencyUnit().getCode();
        this.total = order.total().getAmount();
        this.terms = AgreedTerms.of(order);
    }

    @SuppressWarnings("NullAway")
    protected AgreedOrder() {}

    /** The order is assessed again, under another promise. */
    void promise(UUID newPromise, int newRevision) {
        promiseId = newPromise;
        orderRevision = newRevision;
    }

    boolean isCurrent(UUID promise) {
        return promiseId.equals(promise);
    }

    /** What the order asks of its customer's limit, under its current promise. */
    CreditQuestion creditQuestion() {
        return new CreditQuestion(order(), promiseId, customer, turn, plant, creditNeeded());
    }

    /** What is paid after delivery. */
    Money creditNeeded() {
        return terms.isNet() ? total().minus(deposit()) : money(BigDecimal.ZERO);
    }

    public void accept() {
        accepted = true;
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

    Money money(BigDecimal amount) {
        return Amount.of(currency, amount);
    }

    /** @throws IllegalArgumentException for money of another currency */
    BigDecimal in(Money money) {
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
        return money(total);
    }

    public Money deposit() {
        return money(terms.deposit());
    }

    public AgreedTerms terms() {
        return terms;
    }
}
