package io.gendan.order.ordering;

import java.time.Instant;
import java.util.List;

/** Writes an order down for everybody else. */
final class Placing {
    private Placing() {}

    static OrderPlaced placed(Order order, Instant now) {
        Terms terms = order.terms();
        return new OrderPlaced(
                order.id().value(),
                order.number(),
                order.revision(),
                order.plant(),
                order.orderClass(),
                order.promise().id(),
                new OrderPlaced.Customer(terms.customer(), terms.customerClass(), terms.country()),
                order.customerOrderNumber(),
                new OrderPlaced.Payment(terms.depositPercent().toPlainString(), terms.balance(), terms.netDays()),
                terms.frameworkContract(),
                terms.incoterm(),
                terms.place(),
                terms.overPercent().toPlainString(),
                terms.underPercent().toPlainString(),
                order.lines().stream().map(Placing::line).toList(),
                order.total(),
                now);
    }

    private static OrderPlaced.Line line(OrderLine line) {
        return new OrderPlaced.Line(
                line.number(),
                line.product(),
                line.productName(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                line.requestedDate());
    }

    static DispatchReleased released(Order order, List<Allotment> more) {
        Terms terms = order.terms();
        return new DispatchReleased(
                order.id().value(),
                order.number(),
                order.revision(),
                order.fulfilment.dispatchReleases(),
                more,
                terms.incoterm(),
                terms.place());
    }

    static DispatchRecalled recalled(Recall recall) {
        Order order = recall.order();
        return new DispatchRecalled(
                order.id().value(),
                order.number(),
                order.revision(),
                recall.id(),
                recall.reason(),
                order.lines().stream()
                        .filter(line -> recall.asked(line.number()).signum() > 0)
                        .map(line -> new DispatchRecalled.Line(line.number(), line.of(recall.asked(line.number()))))
                        .toList());
    }

    /** The order as the factory reads it: the production notice. */
    static ProductionReleased released(Order order, String notice, Instant now) {
        return new ProductionReleased(
                order.id().value(),
                order.number(),
                order.revision(),
                order.promise().id(),
                notice,
                order.orderClass(),
                now,
                order.lines().stream().map(ProductionReleased.Line::of).toList());
    }
}
