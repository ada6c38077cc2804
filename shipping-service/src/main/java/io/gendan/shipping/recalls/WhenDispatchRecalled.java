package io.gendan.shipping.recalls;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Takes back what has not left: once, under the lock that notice, packing and dispatch take, and whatever the order's
 * standing, since order-service waits for the answer.
 */
@ApplicationScoped
class WhenDispatchRecalled implements EventHandler<DispatchRecalled> {
    private final OrdersToShip orders;
    private final DispatchRecalls recalls;
    private final TakenOut takenOut;
    private final Outbox outbox;
    private final ExceptionCases cases;
    private final FactoryClock clock;

    WhenDispatchRecalled(
            OrdersToShip orders,
            DispatchRecalls recalls,
            TakenOut takenOut,
            Outbox outbox,
            ExceptionCases cases,
            FactoryClock clock) {
        this.orders = orders;
        this.recalls = recalls;
        this.takenOut = takenOut;
        this.outbox = outbox;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void on(DispatchRecalled fact) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        if (recalls.findByIdOptional(fact.recallId()).isPresent()) {
            return;
        }
        SortedMap<Integer, Quantity> taken = new TreeMap<>();
        SortedMap<Integer, RecalledLine> kept = new TreeMap<>();
        fact.quantities().forEach((line, asked) -> {
            Quantity here = stillHere(order, line, asked);
            taken.put(line, here);
            kept.put(line, RecalledLine.of(asked, here));
        });
        takenOut.ofNotices(order, taken, "recalled: " + fact.reason());
        taken.forEach((line, here) -> {
            if (here.isPositive()) {
                order.line(line).takeBack(here);
            }
        });
        recalls.persist(new DispatchRecall(fact.recallId(), fact.orderId(), fact.reason(), clock.instant(), kept));
        outbox.record(answer(order, fact.recallId(), taken));
    }

    private static DispatchRecallAnswered answer(OrderToShip order, UUID recall, SortedMap<Integer, Quantity> taken) {
        return new DispatchRecallAnswered(
                order.id().value(),
                order.head().number(),
                order.head().revision(),
                recall,
                taken.entrySet().stream()
                        .map(line -> new DispatchRecallAnswered.Line(line.getKey(), line.getValue()))
                        .toList());
    }

    private Quantity stillHere(OrderToShip order, int line, Quantity asked) {
        if (order.has(line, asked.unit())) {
            return asked.min(order.line(line).stillHere());
        }
        cases.raise(
                "unknown-line-recalled",
                order.id().toString(),
                "Order " + order.head().number() + ": line " + line + ", " + asked
                        + ", is recalled but not ordered so");
        return asked.zero();
    }
}
