package io.gendan.materials.availability;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.materials.items.CatalogueRevision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The catalogue changed: every order whose date is pending is tried again, each in a transaction of its own. */
@ApplicationScoped
class AnswerPending implements DueHandler {
    private final MaterialOrders orders;
    private final DueWork due;

    AnswerPending(MaterialOrders orders, DueWork due) {
        this.orders = orders;
        this.due = due;
    }

    @Override
    public String kind() {
        return CatalogueRevision.ANSWER_PENDING;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.pending(OrderState.OPEN).forEach(order -> due.at(dueAt, order.toString(), AnswerOrder.KIND));
        orders.pending(OrderState.RELEASED).forEach(order -> due.at(dueAt, order.toString(), Reserving.FILL_RELEASED));
    }
}
