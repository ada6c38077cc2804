package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.shipping.orders.OrderHead;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.Standing;
import jakarta.enterprise.context.ApplicationScoped;

/** What production made, inspected and packed is put away at once; a work order is finished once. */
@ApplicationScoped
class WhenProductionCompleted implements EventHandler<ProductionCompleted> {
    private final OrdersToShip orders;
    private final FinishedGoods goods;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenProductionCompleted(OrdersToShip orders, FinishedGoods goods, Outbox outbox, ExceptionCases cases) {
        this.orders = orders;
        this.goods = goods;
        this.outbox = outbox;
        this.cases = cases;
    }

    @Override
    public void on(ProductionCompleted fact) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        if (!order.has(fact.line(), fact.quantity().unit())) {
            report(order, fact, "unknown-goods", "the order has no such line in this unit");
        } else if (goods.isStored(fact.workOrderId())) {
            report(order, fact, "work-order-completed-twice", "it was stored before; nothing is stored now");
        } else {
            store(order, fact);
        }
    }

    private void store(OrderToShip order, ProductionCompleted fact) {
        order.store(fact.line(), fact.quantity());
        Slot slot = goods.store(order, fact.line(), fact.quantity(), fact.workOrderId());
        OrderHead head = order.head();
        outbox.record(new GoodsStored(
                fact.orderId(),
                head.number(),
                head.revision(),
                fact.workOrderId(),
                fact.line(),
                order.line(fact.line()).product(),
                fact.quantity(),
                slot.location()));
        if (order.isTooMuch(fact.line(), order.line(fact.line()).made())) {
            report(order, fact, "more-made-than-tolerated", "more is made than the order and its tolerance can take");
        }
        if (order.standing() != Standing.OPEN) {
            report(order, fact, "goods-without-order", "the order is " + order.standing());
        }
    }

    private void report(OrderToShip order, ProductionCompleted fact, String kind, String text) {
        cases.raise(
                kind,
                fact.orderId().toString(),
                "Order " + order.head().number() + ", line " + fact.line() + ", work order " + fact.workOrderNumber()
                        + ", " + fact.quantity() + ": " + text);
    }
}
