package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order until it has a promise: completed, reviewed, countered, asked about again. */
@MappedSuperclass
abstract class ReviewedOrder extends OrderState {
    abstract Order self();

    abstract List<OrderEvent> changed(Instant now, List<? extends OrderEvent> events);

    abstract List<OrderEvent> end(CancellationWish why, Instant now);

    void require(Intention intention) {
        if (!stage.allows(intention)) {
            throw new Refused(new OrderRefusal.NotPossibleInStage(number, stage, intention, stage.intentions()));
        }
    }

    void complete(@Nullable String theirNumber, Terms completedTerms, Map<Integer, Wish> wishes, Instant now) {
        require(Intention.COMPLETE);
        customerOrderNumber = theirNumber == null ? customerOrderNumber : theirNumber;
        terms = completedTerms;
        wishes.forEach((line, wish) -> fulfilment
                .line(line)
                .ifPresentOrElse(known -> known.wish(wish), () -> lines().add(new OrderLine(self(), line, wish))));
        changedAt = now;
    }

    List<OrderEvent> submit(Instant now) {
        require(Intention.SUBMIT);
        if (!missing().isEmpty()) {
            throw new Refused(new OrderRefusal.OrderIncomplete(number, missing()));
        }
        promise.ask(now);
        placedAt = now;
        return changed(now, List.of(Placing.placed(self(), now)));
    }

    /** Whether a decision about this promise is still to come. */
    boolean awaitsDecision(UUID promiseId) {
        return ending == null && promise.isCurrent(promiseId) && promise.isUndecided();
    }

    List<OrderEvent> decided(Decision decision, Instant now) {
        if (!awaitsDecision(decision.promiseId())) {
            return List.of();
        }
        return switch (decision) {
            case Decision.Approved approved -> {
                fulfilment.offer(approved.lines());
                yield takePromise(now);
            }
            case Decision.Countered countered -> {
                fulfilment.offer(countered.lines());
                promise.counter(countered.validUntil(), countered.reason(), now);
                yield changed(now, List.of());
            }
            case Decision.Rejected rejected -> {
                ending = new Ending(Stage.REJECTED, now, rejected.approvedBy(), rejected.reason(), null);
                yield changed(
                        now,
                        List.of(new OrderRejected(
                                id.value(), number, revision, rejected.reason(), rejected.approvedBy(), now)));
            }
        };
    }

    List<OrderEvent> acceptCounterOffer(Instant now) {
        requireCounterOffer();
        if (promise.isCounterOver(now)) {
            throw new Refused(new OrderRefusal.CounterOfferExpired(number));
        }
        return takePromise(now);
    }

    List<OrderEvent> declineCounterOffer(CancellationWish why) {
        requireCounterOffer();
        return end(why, why.at());
    }

    /** The offer's time is over; the customer has not answered. */
    void counterOfferExpires(Instant now) {
        if (ending == null && promise.state() == PromiseState.COUNTERED && promise.isCounterOver(now)) {
            promise.counterExpires(now);
            changed(now, List.of());
        }
    }

    List<OrderEvent> reassess(String reason, Instant now) {
        require(Intention.REASSESS);
        if (promise.state() == PromiseState.COMMITTED) {
            throw new Refused(new OrderRefusal.NoCounterOffer(number));
        }
        return askAgain(reason, now);
    }

    List<OrderEvent> holdLapsed(UUID promiseId, String reason, Instant now) {
        if (ending != null || !promise.isCurrent(promiseId)) {
            return List.of();
        }
        return switch (promise.state()) {
            case ASSESSING, COMMITTING -> askAgain(reason, now);
            case COUNTERED -> {
                promise.counterExpires(now);
                yield changed(now, List.of());
            }
            case NOT_ASKED, COUNTER_EXPIRED, COMMITTED -> List.of();
        };
    }

    private void requireCounterOffer() {
        require(Intention.ANSWER_COUNTER_OFFER);
        if (promise.state() == PromiseState.COMMITTED) {
            throw new Refused(new OrderRefusal.NoCounterOffer(number));
        }
    }

    private List<OrderEvent> takePromise(Instant now) {
        promise.commit(now);
        return changed(
                now, List.of(new PromiseAccepted(id.value(), number, revision, promise.id(), fulfilment.offered())));
    }

    private List<OrderEvent> askAgain(String reason, Instant now) {
        UUID previous = promise.id();
        promise.ask(now);
        return changed(
                now, List.of(new ReassessmentRequested(id.value(), number, revision, promise.id(), previous, reason)));
    }
}
