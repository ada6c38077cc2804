package io.gendan.finance.credit;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.UUID;
import org.joda.money.Money;

/** What one assessment round of an order asks of its customer's credit; never changed. */
@MappedSuperclass
abstract class PromisePart {
    @Id
    private UUID promiseId;

    private UUID orderId;
    private String orderNumber;
    private int orderRevision;
    private String customer;
    private String plant;
    private int round;

    @Embedded
    private Turn turn;

    private String currency;
    private BigDecimal needed;

    protected PromisePart(CreditQuestion question, int round) {
        this.promiseId = question.promiseId();
        this.orderId = question.order().id();
        this.orderNumber = question.order().number();
        this.orderRevision = question.order().revision();
        this.customer = question.customer();
        this.plant = question.plant();
        this.round = round;
        this.turn = question.turn();
        this.currency = question.needed().getCurrencyUnit().getCode();
        this.needed = question.needed().getAmount();
    }

    @SuppressWarnings("NullAway")
    protected PromisePart() {}

    FinanceHoldCommitted committed() {
        return new FinanceHoldCommitted(orderId, orderNumber, orderRevision, promiseId);
    }

    FinanceHoldLapsed lapsed(String reason) {
        return new FinanceHoldLapsed(orderId, orderNumber, orderRevision, promiseId, reason);
    }

    boolean isNeeded() {
        return needed.signum() > 0;
    }

    Money needed() {
        return Amount.of(currency, needed);
    }

    UUID promiseId() {
        return promiseId;
    }

    OrderRef order() {
        return new OrderRef(orderId, orderNumber, orderRevision);
    }

    String plant() {
        return plant;
    }

    int round() {
        return round;
    }

    String customer() {
        return customer;
    }
}
