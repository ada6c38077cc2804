package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An order and everything that may happen to it. Its row is locked before any of these verbs is called. */
@Entity
@Table(name = "orders")
public class Order extends NegotiatedOrder {
    protected Order() {}

    Order(OrderId id, String number, String plant, Terms terms, String receivedBy, Instant now) {
        this.id = id;
        this.number = number;
        this.plant = plant;
        this.terms = terms;
        this.receivedBy = receivedBy;
        this.receivedAt = now;
        this.changedAt = now;
    }

    /** Before production is released the order is off at once; after it, only when everybody has stopped. */
    List<OrderEvent> cancel(CancellationWish wish) {
        require(Intention.CANCEL);
        if (openWithdrawal().isPresent()) {
            throw new Refused(new OrderRefusal.CancellationUnderWay(number));
        }
        if (fulfilment.hasAnythingLeft()) {
            throw new Refused(new OrderRefusal.GoodsHaveLeft(number));
        }
        if (!agreement.isReleased()) {
            return end(wish, wish.at());
        }
        Withdrawal withdrawal = new Withdrawal(this, wish);
        withdrawals.add(withdrawal);
        List<Integer> all = lines().stream().map(OrderLine::number).toList();
        return changed(
                wish.at(),
                List.of(new WithdrawalRequested(
                        id.value(), number, revision, withdrawal.id(), WithdrawalRequested.Purpose.CANCELLATION, all, delayRefused)));
    }

    boolean awaits(UUID withdrawalId) {
        return openWithdrawal().filter(open -> open.id().equals(withdrawalId)).isPresent();
    }

    List<OrderEvent> withdrawalAnswered(UUID withdrawalId, WithdrawalAnswer answer) {
        if (!awaits(withdrawalId)) {
            return List.of();
        }
        Withdrawal withdrawal = openWithdrawal().orElseThrow();
        withdrawal.answered(answer);
        if (withdrawal.isOpen()) {
            return changed(answer.answeredAt(), List.of());
        }
        if (withdrawal.isGranted()) {
            return end(withdrawal.wish(), answer.answeredAt());
        }
        return changed(
                answer.answeredAt(),
                List.of(new WithdrawalAbandoned(id.value(), number, revision, withdrawal.id(), withdrawal.facts())));
    }

    /** A fact of another department, and whatever follows from it: facts are never refused. */
    List<OrderEvent> learn(Instant now, Consumer<Fulfilment> fact) {
        fact.accept(fulfilment);
        return changed(now, List.of());
    }

    void reviewWaitsFor(Set<ReviewItem> items) {
        reviewItems.clear();
        reviewItems.addAll(items);
    }

    void signed(String department) {
        Set<ReviewItem> now = reviewItems.stream()
                .map(item -> item.department().equals(department) ? item.sign() : item)
                .collect(Collectors.toSet());
        reviewWaitsFor(now);
    }

    /** @throws Refused when nothing can be late any more */
    public void requireDelayable() {
        require(Intention.SETTLE_DELAY);
    }

    public Optional<LocalDate> promisedDate(int line) {
        return fulfilment.line(line).map(OrderLine::promisedDate);
    }

    public Optional<Instant> expectedFinish(int line) {
        return fulfilment.line(line).map(OrderLine::scheduledFinish);
    }

    public List<OrderEvent> rescheduled(int line, UUID workOrder, Instant newFinish, Instant now) {
        fulfilment.line(line).ifPresent(known -> known.workOrder(workOrder).replanned(newFinish));
        return changed(now, List.of());
    }

    /** From now on nothing leaves until the customer has agreed. */
    public void delayOpened() {
        openDelays++;
    }

    /** The customer agreed to the new date; the original promise stays on the line for ever. */
    public List<OrderEvent> delayConsented(int line, LocalDate newDate, Instant now) {
        fulfilment.line(line).ifPresent(late -> late.promise(newDate));
        return delayOver(now);
    }

    /** Whoever refuses a delay may leave at our cost. */
    public void delayRefused() {
        delayRefused = true;
    }

    /** The date is safe again before the customer had to be asked. */
    public List<OrderEvent> delayOver(Instant now) {
        openDelays--;
        delayRefused = false;
        return changed(now, List.of());
    }

    @Override
    Order self() {
        return this;
    }

    @Override
    List<OrderEvent> end(CancellationWish why, Instant now) {
        ending = why.ending(now);
        List<OrderEvent> told = placedAt == null
                ? List.of()
                : List.of(new OrderCancelled(
                        id.value(),
                        number,
                        revision,
                        why.reason(),
                        why.fault(),
                        agreement.isReleased(),
                        why.by(),
                        now));
        return changed(now, told);
    }

    /** What follows from any change: goods may leave, the order may be done, the stage is computed anew. */
    @Override
    List<OrderEvent> changed(Instant now, List<? extends OrderEvent> events) {
        List<OrderEvent> all = new ArrayList<>(events);
        if (mayRelease()) {
            List<Allotment> more = fulfilment.release(DispatchRule.of(terms));
            if (!more.isEmpty()) {
                all.add(new DispatchReleased(
                        id.value(),
                        number,
                        revision,
                        fulfilment.dispatchReleases(),
                        more,
                        terms.incoterm(),
                        terms.place()));
            }
        }
        restage();
        if (stage == Stage.DELIVERED && openWithdrawal().isEmpty() && fulfilment.isDone()) {
            ending = new Ending(Stage.CLOSED, now, "order-service", "delivered and settled", null);
            all.add(new OrderClosed(id.value(), number, revision, now));
        }
        changedAt = now;
        restage();
        return all;
    }

    private boolean mayRelease() {
        return ending == null
                && agreement.isReleased()
                && openDelays == 0
                && openWithdrawal().isEmpty();
    }

    private void restage() {
        Stage next = facts().stage();
        if (next != stage && !stage.mayBecome(next)) {
            throw new IllegalStateException("order " + number + " cannot go from " + stage + " to " + next);
        }
        stage = next;
    }
}
