package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision about another promise than the current one is history: the timeline has it, nothing else happens. */
@ApplicationScoped
class WhenOrderReviewDecided implements EventHandler<WhenOrderReviewDecided.OrderReviewDecided> {
    private final Orders orders;
    private final Outbox outbox;
    private final DueWork dueWork;
    private final FactoryClock clock;
    private final ExceptionCases cases;

    WhenOrderReviewDecided(Orders orders, Outbox outbox, DueWork dueWork, FactoryClock clock, ExceptionCases cases) {
        this.orders = orders;
        this.outbox = outbox;
        this.dueWork = dueWork;
        this.clock = clock;
        this.cases = cases;
    }

    @Override
    public void on(OrderReviewDecided fact) {
        Order order = orders.toldOf(fact.orderId());
        if (!order.awaitsDecision(fact.promiseId())) {
            return;
        }
        if (fact.outcome() != Outcome.REJECTED && !order.fulfilment.isDatedBy(fact.dates())) {
            cases.raise(
                    "decision-without-dates",
                    fact.orderId().toString(),
                    "The review of order " + order.number() + " was decided without a date for every line");
            return;
        }
        outbox.record(order.decided(decision(fact), clock.instant()));
        if (fact.outcome() == Outcome.COUNTERED && fact.counterValidUntil() != null) {
            dueWork.at(fact.counterValidUntil(), fact.orderId().toString(), WhenCounterOfferRunsOut.KIND);
        } else {
            dueWork.cancel(fact.orderId().toString(), WhenCounterOfferRunsOut.KIND);
        }
    }

    private static Decision decision(OrderReviewDecided fact) {
        return switch (fact.outcome()) {
            case APPROVED -> new Decision.Approved(fact.promiseId(), fact.dates());
            case COUNTERED ->
                new Decision.Countered(fact.promiseId(), fact.dates(), fact.counterValidUntil(), fact.reason());
            case REJECTED ->
                new Decision.Rejected(
                        fact.promiseId(),
                        Objects.requireNonNullElse(fact.reason(), "rejected by the review"),
                        Objects.requireNonNullElse(fact.approvedBy(), String.valueOf(fact.decidedBy())));
        };
    }

    /** How a review ends. */
    enum Outcome {
        APPROVED,
        COUNTERED,
        REJECTED
    }

    @EventType("io.gendan.review.decided.v1")
    record OrderReviewDecided(
            UUID orderId,
            Outcome outcome,
            UUID promiseId,
            @Nullable List<LineDate> lines,
            @Nullable Instant counterValidUntil,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable String approvedBy) {

        List<LineDate> dates() {
            return Objects.requireNonNullElse(lines, List.of());
        }
    }
}
