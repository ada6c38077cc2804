package io.gendan.order.ordering;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What departments report about making and moving an order; whatever follows from it is told on. */
@ApplicationScoped
class Facts {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;
    private final ExceptionCases cases;

    Facts(Orders orders, Outbox outbox, FactoryClock clock, ExceptionCases cases) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
        this.cases = cases;
    }

    void learn(UUID id, BiConsumer<Order, Fulfilment> fact) {
        Order order = orders.toldOf(id);
        outbox.record(order.learn(clock.instant(), fulfilment -> fact.accept(order, fulfilment)));
    }

    void learnOfLine(UUID id, int number, Consumer<OrderLine> fact) {
        learn(id, (order, fulfilment) -> onLine(order, number, fact));
    }

    /** A line that the order does not have is a contradiction for people, not for a machine. */
    void onLine(Order order, int number, Consumer<OrderLine> fact) {
        order.fulfilment
                .line(number)
                .ifPresentOrElse(
                        fact,
                        () -> cases.raise(
                                "unknown-line",
                                order.id().toString(),
                                "Order " + order.number() + " has no line " + number + ", but a fact about it came"));
    }

    void contradiction(Order order, String kind, String text) {
        cases.raise(kind, order.id().toString(), "Order " + order.number() + ": " + text);
    }
}
