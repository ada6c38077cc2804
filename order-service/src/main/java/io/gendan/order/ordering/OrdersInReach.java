package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The orders a caller may see and touch: customers reach their own only, and cannot tell others' from none. */
@ApplicationScoped
public class OrdersInReach {
    private final Orders orders;
    private final Caller caller;

    OrdersInReach(Orders orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    /** To read. */
    public Order get(String idOrNumber) {
        return orders.id(idOrNumber)
                .flatMap(orders::findByIdOptional)
                .filter(this::isReachable)
                .orElseThrow(() -> new Refused(new OrderRefusal.OrderNotFound(idOrNumber)));
    }

    /** To change: under its row lock. */
    public Order locked(String idOrNumber) {
        return orders.id(idOrNumber)
                .flatMap(orders::locked)
                .filter(this::isReachable)
                .orElseThrow(() -> new Refused(new OrderRefusal.OrderNotFound(idOrNumber)));
    }

    private boolean isReachable(Order order) {
        return !caller.has("customer")
                || caller.customer().filter(order.customer()::equals).isPresent();
    }
}
