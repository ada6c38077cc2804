package io.gendan.shipping.orders;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;

@ApplicationScoped
class WhenOrderPlaced implements EventHandler<OrderPlaced> {
    private final OrdersToShip orders;

    WhenOrderPlaced(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(OrderPlaced fact) {
        OrderId id = OrderId.of(fact.orderId());
        if (orders.findByIdOptional(id).isEmpty()) {
            orders.persist(
                    new OrderToShip(id, fact.head(), new Destination(fact.incoterm(), fact.place()), lines(fact)));
        }
    }

    private static SortedMap<Integer, OrderLine> lines(OrderPlaced fact) {
        SortedMap<Integer, OrderLine> ordered = new TreeMap<>();
        fact.lines()
                .forEach(line ->
                        ordered.put(line.line(), new OrderLine(line.product(), line.productName(), line.quantity())));
        return ordered;
    }
}
