package io.gendan.materials.purchasing;

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
import io.gendan.materials.kitting.Kits;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** The line needs more than its bill said: what is free is reserved, the rest is bought, and the kit is complete again then. */
@ApplicationScoped
class WhenExtraPiecesReleased implements EventHandler<ExtraPiecesReleased> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Needs needs;
    private final Kits kits;
    private final Warehouse warehouse;
    private final FactoryDay days;
    private final Resupplying resupplying;
    private final ExceptionCases cases;

    WhenExtraPiecesReleased(
            MaterialOrders orders,
            OrderLines lines,
            Needs needs,
            Kits kits,
            Warehouse warehouse,
            FactoryDay days,
            Resupplying resupplying,
            ExceptionCases cases) {
        this.orders = orders;
        this.lines = lines;
        this.needs = needs;
        this.kits = kits;
        this.warehouse = warehouse;
        this.days = days;
        this.resupplying = resupplying;
        this.cases = cases;
    }

    @Override
    public void on(ExtraPiecesReleased extra) {
        MaterialOrder order = orders.lockKnown(extra.orderId());
        if (order.is(OrderState.CANCELLED)) {
            return;
        }
        FactoryDay.Today today = days.in(order.plant());
        Floor floor = warehouse.lock(order.plant(), needs.itemsOf(order.id()));
        OrderLine line = lines.lock(order.id()).stream()
                .filter(one -> one.line() == extra.line())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(order.number() + " has no line " + extra.line()));
        switch (kits.extend(extra.workOrderId())) {
            case UNKNOWN -> throw new NotYet("work order " + extra.workOrderNumber());
            case DONE ->
                cases.raise(
                        "extra-for-what-is-done",
                        order.id().toString(),
                        extra.workOrderNumber() + " needs components for extra pieces, and its kit is used up");
            case EXTENDED -> supply(order, line, extra, floor, today);
        }
    }

    private void supply(
            MaterialOrder order, OrderLine line, ExtraPiecesReleased extra, Floor floor, FactoryDay.Today today) {
        BigDecimal pieces = extra.quantity().value();
        needs.ofLine(line.ref())
                .forEach(need -> need.grow(
                        today.catalogue().known(need.item()).roundUp(need.forPieces(pieces, line.quantity()))));
        // A frozen line is supplied when it thaws, if it does.
        if (!line.isFrozen()) {
            String cause = "%s extra pieces of %s".formatted(pieces.toPlainString(), extra.workOrderNumber());
            resupplying.again(order, line, floor, today, cause);
        }
    }
}
