package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An order and everything that may happen to it. Its row is locked before any of these verbs is called. */
@Entity
@Table(name = "orders")
public class Order extends FulfilledOrder {
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

    /**
     * Before production is released the order is off at once; after it, only when everybody has stopped. Whoever has
     * refused a delay of ours, and leaves for it, may leave after production has begun, too.
     */
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
                        id.value(),
                        number,
                        revision,
                        withdrawal.id(),
                        WithdrawalRequested.Purpose.CANCELLATION,
                        all,
                        delayRefused && wish.fault() == Fault.FACTORY)));
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
}
