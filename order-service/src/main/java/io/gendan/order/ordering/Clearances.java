package io.gendan.order.ordering;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What finance lets go, as cumulative quantities per line: the newest snapshot counts. */
@ApplicationScoped
class Clearances {
    private final Orders orders;
    private final Facts facts;
    private final Outbox outbox;
    private final FactoryClock clock;

    Clearances(Orders orders, Facts facts, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    void cleared(UUID id, List<LineQuantity> cleared, long sequence) {
        take(id, cleared, false, "cleared anew", sequence);
    }

    void revoked(UUID id, List<LineQuantity> remaining, String reason, long sequence) {
        take(id, remaining, true, reason, sequence);
    }

    private void take(UUID id, List<LineQuantity> cleared, boolean revoked, String reason, long sequence) {
        Order order = orders.toldOf(id);
        if (!order.fulfilment.isNews(sequence)) {
            return;
        }
        order.fulfilment.clearanceIs(revoked);
        Map<Integer, BigDecimal> byLine = cleared.stream()
                .collect(Collectors.toMap(
                        LineQuantity::line, part -> part.quantity().value(), BigDecimal::add));
        byLine.keySet().forEach(number -> facts.onLine(order, number, line -> {}));
        outbox.record(order.clears(byLine, reason, clock.instant()));
        order.lines().stream()
                .filter(line -> line.moved().hasLeftUncleared())
                .forEach(line -> facts.contradiction(
                        order,
                        "left-and-not-cleared",
                        "line %d has left with %s, cleared are %s: %s"
                                .formatted(
                                        line.number(),
                                        line.moved().dispatched().toPlainString(),
                                        line.moved().cleared().toPlainString(),
                                        reason)));
    }
}
