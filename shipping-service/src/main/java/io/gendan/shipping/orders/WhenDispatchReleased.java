package io.gendan.shipping.orders;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.values.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;

/** What may leave grows with every release; a release that was counted is not counted again. */
@ApplicationScoped
class WhenDispatchReleased implements EnvelopeHandler<DispatchReleased> {
    private final OrdersToShip orders;
    private final DispatchReleases releases;
    private final ExceptionCases cases;

    WhenDispatchReleased(OrdersToShip orders, DispatchReleases releases, ExceptionCases cases) {
        this.orders = orders;
        this.releases = releases;
        this.cases = cases;
    }

    @Override
    public void on(DispatchReleased fact, Envelope envelope) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        DispatchRelease.Id id = new DispatchRelease.Id(fact.orderId(), fact.release());
        if (releases.findByIdOptional(id).isPresent()) {
            return;
        }
        SortedMap<Integer, Quantity> known = fact.quantities();
        known.entrySet().removeIf(line -> isContradiction(order, line.getKey(), line.getValue()));
        Destination destination = new Destination(fact.incoterm(), fact.place());
        releases.persist(new DispatchRelease(id, destination, envelope.time(), known));
        order.release(known, destination);
        known.keySet().stream()
                .filter(line -> order.isTooMuch(line, order.line(line).released()))
                .forEach(line -> report(
                        order,
                        "more-released-than-tolerated",
                        "line " + line + " is released beyond the order's tolerance"));
    }

    private boolean isContradiction(OrderToShip order, int line, Quantity quantity) {
        if (order.has(line, quantity.unit())) {
            return false;
        }
        report(order, "unknown-line-released", "line " + line + ", " + quantity + ", is released but not ordered so");
        return true;
    }

    private void report(OrderToShip order, String kind, String text) {
        cases.raise(kind, order.id().toString(), "Order " + order.head().number() + ": " + text);
    }
}
