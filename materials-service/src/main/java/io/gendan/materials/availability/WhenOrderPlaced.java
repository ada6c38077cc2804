package io.gendan.materials.availability;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** An order came in: look what it needs, hold it, say when it can be there. */
@ApplicationScoped
class WhenOrderPlaced implements EventHandler<OrderPlaced> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Holding holding;

    WhenOrderPlaced(MaterialOrders orders, OrderLines lines, Holding holding) {
        this.orders = orders;
        this.lines = lines;
        this.holding = holding;
    }

    @Override
    public void on(OrderPlaced placed) {
        if (orders.lock(placed.orderId()).isPresent()) {
            return;
        }
        MaterialOrder order = new MaterialOrder(placed);
        orders.persist(order);
        placed.lines().forEach(line -> lines.persist(new OrderLine(order.id(), line)));
        holding.assess(order);
    }
}
