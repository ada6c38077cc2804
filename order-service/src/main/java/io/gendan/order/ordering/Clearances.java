package io.gendan.order.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What finance lets go, as cumulative quantities per line: the newest snapshot counts. */
@ApplicationScoped
class Clearances {
    private final Facts facts;

    Clearances(Facts facts) {
        this.facts = facts;
    }

    void take(UUID id, List<LineQuantity> cleared, long sequence) {
        Map<Integer, BigDecimal> byLine = cleared.stream()
                .collect(Collectors.toMap(
                        LineQuantity::line, part -> part.quantity().value(), BigDecimal::add));
        facts.learn(id, (order, fulfilment) -> {
            if (fulfilment.isNews(sequence)) {
                byLine.keySet().forEach(number -> facts.onLine(order, number, line -> {}));
                fulfilment.lines().forEach(line -> clear(order, line, byLine));
            }
        });
    }

    /** The snapshot names all that is cleared: a line it does not name is not. */
    private void clear(Order order, OrderLine line, Map<Integer, BigDecimal> byLine) {
        Moved moved = line.moved();
        moved.clear(byLine.getOrDefault(line.number(), BigDecimal.ZERO));
        if (moved.released().compareTo(moved.cleared()) > 0 && moved.released().compareTo(moved.dispatched()) > 0) {
            facts.contradiction(
                    order,
                    "released-but-not-cleared",
                    "finance took back clearance of line " + line.number() + " after its release: stop it by hand");
        }
    }
}
