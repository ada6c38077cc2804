package io.gendan.shipping.orders;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

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
            orders.persist(new OrderToShip(
                    id, fact.head(), new Destination(fact.incoterm(), fact.place()), fact.orderLines()));
        }
    }
}
