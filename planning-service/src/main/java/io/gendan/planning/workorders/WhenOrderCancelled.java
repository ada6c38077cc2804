package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderState;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.promising.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything still held or booked for the order is given back, and the cost told: also when it is nothing. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<WhenOrderCancelled.OrderCancelled> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final Holds holds;
    private final Slots slots;
    private final Labour labour;
    private final AwaitedReleases awaited;
    private final FactoryClock clock;
    private final Floor floor;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenOrderCancelled(
            PlannedOrders orders,
            WorkOrders workOrders,
            Withdrawals withdrawals,
            Holds holds,
            Slots slots,
            Labour labour,
            AwaitedReleases awaited,
            FactoryClock clock,
            Floor floor,
            Outbox outbox,
            ExceptionCases cases) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.holds = holds;
        this.slots = slots;
        this.labour = labour;
        this.awaited = awaited;
        this.clock = clock;
        this.floor = floor;
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
        awaited.forget(fact.orderId());
        List<WorkOrder> all = workOrders.ofOrder(fact.orderId());
        all.forEach(work -> end(order, work));
        outbox.record(PlanningCancellationCosted.of(order.facts(), labour.costOf(order.facts(), all)));
    }

    private void end(PlannedOrder order, WorkOrder work) {
        switch (work.state()) {
            case PLANNED -> {
                work.cancel();
                slots.release(work.id(), LocalDate.EPOCH);
            }
            case STARTED, RUNNING -> stop(order, work);
            case COMPLETED -> raise(work, "made-for-cancelled-order", "is made already; its pieces are in the store");
            case CANCELLED -> {
                // Nothing is left of it.
            }
        }
    }

    /** The pieces on the floor are for people to sort out; the capacity of the days to come is free. */
    private void stop(PlannedOrder order, WorkOrder work) {
        if (!work.isFrozen()) {
            raise(
                    work,
                    "cancelled-while-made",
                    "was running when its order was cancelled, and nobody had withdrawn it");
        }
        work.cancel();
        slots.release(work.id(), clock.today(floor.shop(order).zone()).plusDays(1));
    }

    private void raise(WorkOrder work, String kind, String what) {
        cases.raise(kind, work.job().orderId().toString(), work.number() + " " + what);
    }

    @EventType("io.gendan.order.cancelled.v1")
    record OrderCancelled(UUID orderId) {}
}
