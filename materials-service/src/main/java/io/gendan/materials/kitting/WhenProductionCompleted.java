package io.gendan.materials.kitting;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;

/** Pieces are made: what they were made of leaves the books. */
@ApplicationScoped
class WhenProductionCompleted implements EventHandler<ProductionCompleted> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Needs needs;
    private final Warehouse warehouse;
    private final FactoryDay days;
    private final Kits kits;
    private final Consuming consuming;
    private final ExceptionCases cases;

    WhenProductionCompleted(
            MaterialOrders orders,
            OrderLines lines,
            Needs needs,
            Warehouse warehouse,
            FactoryDay days,
            Kits kits,
            Consuming consuming,
            ExceptionCases cases) {
        this.orders = orders;
        this.lines = lines;
        this.needs = needs;
        this.warehouse = warehouse;
        this.days = days;
        this.kits = kits;
        this.consuming = consuming;
        this.cases = cases;
    }

    @Override
    public void on(ProductionCompleted completed) {
        MaterialOrder order = orders.lockKnown(completed.orderId());
        if (order.is(OrderState.CANCELLED)) {
            cases.raise(
                    "made-for-cancelled-order",
                    order.id().toString(),
                    "%s made %s %s of line %d although %s is cancelled; nothing is taken out of the stock for it"
                            .formatted(
                                    completed.workOrderNumber(),
                                    completed.quantity().value().toPlainString(),
                                    completed.quantity().unit(),
                                    completed.line(),
                                    order.number()));
            return;
        }
        FactoryDay.Today today = days.in(order.plant());
        Floor floor = warehouse.lock(order.plant(), needs.itemsOf(order.id()));
        OrderLine line = lines.lock(order.id()).stream()
                .filter(one -> one.line() == completed.line())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(order.number() + " has no line " + completed.line()));
        Kit kit = kits.findById(completed.workOrderId());
        if (kit == null) {
            throw new NotYet("work order " + completed.workOrderNumber());
        }
        if (kit.state().isWaiting()) {
            consuming.consume(order, line, kit, completed.quantity().value(), floor, today);
        } else {
            cases.raise(
                    "completed-twice",
                    order.id().toString(),
                    kit.workOrderNumber() + " was completed again; its kit is " + kit.state());
        }
    }
}
