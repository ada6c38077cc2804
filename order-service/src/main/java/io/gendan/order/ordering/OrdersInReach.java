package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import io.gendan.order.customers.CustomersInReach;
import jakarta.enterprise.context.ApplicationScoped;

/** The orders a caller may see and touch: those of customers in reach; others cannot be told from none. */
@ApplicationScoped
public class OrdersInReach {
    private final Orders orders;
    private final CustomersInReach customers;

    OrdersInReach(Orders orders, CustomersInReach customers) {
        this.orders = orders;
        this.customers = customers;
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
        return customers.reaches(order.customer());
    }
}
