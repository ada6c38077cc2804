package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What shipping still had is not released any more; what had left is a case for people. The first answer counts. */
@ApplicationScoped
class WhenDispatchRecallAnswered implements EventHandler<WhenDispatchRecallAnswered.DispatchRecallAnswered> {
    private final Orders orders;
    private final Facts facts;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenDispatchRecallAnswered(Orders orders, Facts facts, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(DispatchRecallAnswered fact) {
        Order order = orders.toldOf(fact.orderId());
        order.fulfilment.recall(fact.recallId()).filter(Recall::isOpen).ifPresent(recall -> {
            outbox.record(order.recallAnswered(recall, fact.takenBack(), clock.instant()));
            recall.lines().forEach((line, part) -> whatHasLeft(order, recall, line, part.left()));
        });
    }

    private void whatHasLeft(Order order, Recall recall, int line, BigDecimal left) {
        if (left.signum() > 0) {
            facts.contradiction(
                    order,
                    "recalled-goods-had-left",
                    "%s of line %d had left before it was recalled (%s)"
                            .formatted(left.stripTrailingZeros().toPlainString(), line, recall.reason()));
        }
    }

    @EventType("io.gendan.shipping.dispatch-recall-answered.v1")
    record DispatchRecallAnswered(UUID orderId, UUID recallId, List<LineQuantity> lines) {
        Map<Integer, BigDecimal> takenBack() {
            return lines.stream()
                    .collect(Collectors.toMap(
                            LineQuantity::line, part -> part.quantity().value(), BigDecimal::add));
        }
    }
}
