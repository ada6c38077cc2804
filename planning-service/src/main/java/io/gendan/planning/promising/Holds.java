package io.gendan.planning.promising;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueWork;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.PlannedOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the promises' states, their capacity and their ends in step. Callers hold the order's lock. */
@ApplicationScoped
public class Holds {
    static final String DUE = "planning-hold";

    private final Promises promises;
    private final Slots slots;
    private final DueWork due;
    private final Outbox outbox;

    Holds(Promises promises, Slots slots, DueWork due, Outbox outbox) {
        this.promises = promises;
        this.slots = slots;
        this.due = due;
        this.outbox = outbox;
    }

    void await(PlannedOrder order, UUID promise) {
        promises.persist(new Promise(promise, order.facts()));
    }

    /** Gives back what the order's current promise holds; harmless when it holds nothing. */
    public void release(PlannedOrder order, String because) {
        promises.findByIdOptional(order.currentPromise())
                .filter(promise -> promise.state().mayBecome(PromiseState.RELEASED))
                .ifPresent(promise -> {
                    promise.release(because);
                    slots.release(promise.id());
                    due.cancel(promise.id().toString(), DUE);
                });
    }

    /** Answers an accepted promise: committed, or nothing is held. */
    void commit(PlannedOrder order, Promise promise) {
        if (promise.isHeld()) {
            outbox.record(promise.commit(order.facts()));
            due.cancel(promise.id().toString(), DUE);
        } else if (promise.state() != PromiseState.COMMITTED && promise.state() != PromiseState.CONSUMED) {
            outbox.record(promise.lapsed(order.facts()));
        }
    }

    void extend(Promise promise, Instant until) {
        if (promise.extend(until)) {
            due.at(until, promise.id().toString(), DUE);
        }
    }

    void lapse(PlannedOrder order, Promise promise, Instant now) {
        boolean ranOut = promise.validUntil().filter(end -> !end.isAfter(now)).isPresent();
        if (promise.isHeld() && ranOut) {
            outbox.record(promise.lapse(order.facts()));
            slots.release(promise.id());
        }
    }

    /** What a promise holds for each line; nothing when it does not hold any more. */
    public List<LinePromise.Dated> heldLines(UUID id) {
        return promises
                .findByIdOptional(id)
                .filter(promise -> promise.state().mayBecome(PromiseState.CONSUMED))
                .map(Promise::lines)
                .orElse(List.of())
                .stream()
                .filter(LinePromise.Dated.class::isInstance)
                .map(LinePromise.Dated.class::cast)
                .toList();
    }

    /** Ends a promise by making it; what it holds is now the caller's to book or to give back. */
    public void consume(UUID id) {
        promises.findByIdOptional(id)
                .filter(promise -> promise.state().mayBecome(PromiseState.CONSUMED))
                .ifPresent(promise -> {
                    promise.consume();
                    due.cancel(id.toString(), DUE);
                });
    }
}
