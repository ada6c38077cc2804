package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An order that is made and moved: what departments report, what may leave by it, and what is called back. */
@MappedSuperclass
abstract class FulfilledOrder extends NegotiatedOrder {
    /** A fact of another department, and whatever follows from it: facts are never refused. */
    List<OrderEvent> learn(Instant now, Consumer<Fulfilment> fact) {
        fact.accept(fulfilment);
        return changed(now, List.of());
    }

    /** @throws Refused when nothing can be late any more */
    public void requireDelayable() {
        require(Intention.SETTLE_DELAY);
    }

    public Optional<LocalDate> promisedDate(int line) {
        return fulfilment.line(line).map(OrderLine::promisedDate);
    }

    /** Of the last of the line's work orders: as planned, or as it was. */
    public Optional<Instant> finish(int line) {
        return fulfilment.line(line).map(OrderLine::finish);
    }

    public void replanned(int line, UUID workOrder, Instant newFinish) {
        fulfilment.line(line).ifPresent(known -> known.workOrder(workOrder).replanned(newFinish));
    }

    /** The customer agreed to the new date; the original promise stays on the line for ever. */
    public void promise(int line, LocalDate newDate) {
        fulfilment.line(line).ifPresent(late -> late.promise(newDate));
    }

    /**
     * How many delays wait, and whether the customer has refused one of them: while any waits nothing leaves, and whoever
     * has refused one may leave at our cost.
     */
    public void delaysAre(int open, boolean refused) {
        openDelays = open;
        delayRefused = refused;
    }

    /** What follows from what has just been told. */
    public List<OrderEvent> goOn(Instant now) {
        return changed(now, List.of());
    }

    /** @param byLine all that finance lets go, cumulative: a line that is not named is not cleared */
    List<OrderEvent> clears(Map<Integer, BigDecimal> byLine, String reason, Instant now) {
        fulfilment.lines().forEach(line -> line.moved().clear(byLine.getOrDefault(line.number(), BigDecimal.ZERO)));
        if (ending != null) {
            return changed(now, List.of());
        }
        return changed(
                now,
                fulfilment.recall(self(), reason, now).stream()
                        .map(Placing::recalled)
                        .toList());
    }

    /** @param takenBack per line, what shipping still had; it is not released any more */
    List<OrderEvent> recallAnswered(Recall recall, Map<Integer, BigDecimal> takenBack, Instant now) {
        recall.answered(takenBack, now);
        fulfilment.lines().forEach(line -> line.moved().takeBack(recall.taken(line.number())));
        return changed(now, List.of());
    }

    /** What follows from any change: goods may leave, the order may be done, the stage is computed anew. */
    @Override
    List<OrderEvent> changed(Instant now, List<? extends OrderEvent> events) {
        List<OrderEvent> all = new ArrayList<>(events);
        if (mayRelease()) {
            List<Allotment> more = fulfilment.release(DispatchRule.of(terms));
            if (!more.isEmpty()) {
                all.add(Placing.released(self(), more));
            }
        }
        restage();
        if (stage == Stage.DELIVERED && isUndisputed() && fulfilment.isDone()) {
            ending = new Ending(Stage.CLOSED, now, "order-service", "delivered and settled", null);
            all.add(new OrderClosed(id.value(), number, revision, now));
        }
        changedAt = now;
        restage();
        return all;
    }

    private boolean mayRelease() {
        return ending == null && agreement.isReleased() && openDelays == 0 && isUndisputed();
    }

    /** Nobody is being asked to take something back. */
    private boolean isUndisputed() {
        return openWithdrawal().isEmpty() && fulfilment.openRecall().isEmpty();
    }

    private void restage() {
        Stage next = facts().stage();
        if (next != stage && !stage.mayBecome(next)) {
            throw new IllegalStateException("order " + number + " cannot go from " + stage + " to " + next);
        }
        stage = next;
    }
}
