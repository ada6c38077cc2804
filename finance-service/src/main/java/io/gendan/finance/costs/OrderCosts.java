package io.gendan.finance.costs;

import io.gendan.finance.OrderRef;
import io.gendan.finance.costs.OrderCost.Key;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** Work in progress per order; changed while the order's account is locked. */
@ApplicationScoped
public class OrderCosts implements PanacheRepositoryBase<OrderCost, Key> {
    private final Ledger ledger;

    OrderCosts(Ledger ledger) {
        this.ledger = ledger;
    }

    void consumed(OrderRef order, Money cost) {
        Key key = new Key(order.id(), cost.getCurrencyUnit().getCode());
        OrderCost sum = findById(key);
        if (sum == null) {
            sum = new OrderCost(key);
            persist(sum);
        }
        sum.add(cost);
        ledger.post(Booking.of("Material into production", order, cost.getCurrencyUnit())
                .debit(Book.WORK_IN_PROGRESS, cost)
                .credit(Book.INVENTORY, cost));
    }

    /** Takes what the order cost out of work in progress: sold, or written off. */
    public void moveTo(Book book, OrderRef order, String text) {
        list("key.orderId", order.id()).forEach(sum -> {
            Money cost = sum.clear();
            ledger.post(Booking.of(text, order, cost.getCurrencyUnit())
                    .debit(book, cost)
                    .credit(Book.WORK_IN_PROGRESS, cost));
        });
    }
}
