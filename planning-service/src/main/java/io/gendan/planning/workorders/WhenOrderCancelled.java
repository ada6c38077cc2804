package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderState;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.promising.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Everything still held or booked for the order is given back, and the cost told: also when it is nothing. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<WhenOrderCancelled.OrderCancelled> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final Holds holds;
    private final Slots slots;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenOrderCancelled(
            PlannedOrders orders,
            WorkOrders workOrders,
            Withdrawals withdrawals,
            Holds holds,
            Slots slots,
            Outbox outbox,
            ExceptionCases cases) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.holds = holds;
        this.slots = slots;
        this.outbox = outbox;
        this.cases = cases;
    }

    @Override
    public void on(OrderCancelled fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (!order.isOpen()) {
            return;
        }
        holds.release(order, "the order was cancelled");
        order.close(OrderState.CANCELLED);
        withdrawals.ofOrder(order).forEach(Withdrawal::takeEffect);
        workOrders.ofOrder(fact.orderId()).forEach(this::cancel);
        outbox.record(PlanningCancellationCosted.of(order.facts()));
    }

    private void cancel(WorkOrder work) {
        if (work.state().isBegun()) {
            cases.raise(
                    "cancelled-while-made",
                    work.job().orderId().toString(),
                    work.number() + " is " + work.state() + " although its order was cancelled");
        } else if (work.state() == WorkOrderState.PLANNED) {
            work.cancel();
            slots.release(work.id(), LocalDate.EPOCH);
        }
    }

    @EventType("io.gendan.order.cancelled.v1")
    record OrderCancelled(UUID orderId) {}
}
