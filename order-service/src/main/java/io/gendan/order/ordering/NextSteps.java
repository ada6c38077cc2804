package io.gendan.order.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The next step of every stage: nothing waits without an owner and a due time. */
final class NextSteps {
    static final int DAYS_TO_COMPLETE = 2;

    private final Order order;
    private final StepClock clock;
    private final FloorSteps floor;

    NextSteps(Order order, StepClock clock) {
        this.order = order;
        this.clock = clock;
        this.floor = new FloorSteps(order, clock);
    }

    /** Nothing only when the order is over and settled. */
    Optional<NextStep> next() {
        return order.openWithdrawal()
                .map(this::withdrawal)
                .or(() -> order.fulfilment.openRecall().map(this::recall))
                .or(this::byStage);
    }

    private Optional<NextStep> byStage() {
        return switch (order.stage()) {
            case RECEIVED -> Optional.of(received());
            case IN_REVIEW -> Optional.of(inReview());
            case AWAITING_CUSTOMER -> Optional.of(awaitingCustomer());
            case AWAITING_DEPOSIT -> Optional.of(awaitingDeposit());
            case RELEASED ->
                Optional.of(new NextStep(
                        "Schedule the work orders",
                        "planner",
                        clock.days(since(order.agreement().releasedAt()), 1)));
            case PLANNED -> Optional.of(floor.start());
            case IN_PRODUCTION -> Optional.of(floor.make());
            case INSPECTED -> Optional.of(floor.store());
            case AWAITING_BALANCE -> Optional.of(floor.clear());
            case READY_TO_SHIP -> Optional.of(floor.dispatch());
            case SHIPPED -> Optional.of(floor.deliver());
            case DELIVERED -> Optional.of(floor.settle());
            case CANCELLED -> cancelled();
            case CLOSED, REJECTED -> Optional.empty();
        };
    }

    private NextStep received() {
        Instant due = clock.days(order.receivedAt, DAYS_TO_COMPLETE);
        return order.missing().isEmpty()
                ? new NextStep("Submit the order to review", "sales", due)
                : new NextStep("Ask the customer for what is missing", "sales", due);
    }

    private NextStep inReview() {
        Instant since = since(order.promise().since());
        if (order.promise().state() == PromiseState.COMMITTING) {
            Set<Holder> awaited = EnumSet.allOf(Holder.class);
            awaited.removeAll(order.promise().committedBy());
            return new NextStep(
                    "Commit the promise", role(awaited.iterator().next().name()), clock.reply(since));
        }
        return order.reviewItems.stream()
                .filter(item -> !item.signed())
                .min(Comparator.comparing(ReviewItem::dueAt).thenComparing(ReviewItem::department))
                .map(item -> new NextStep("Sign the review", role(item.department()), item.dueAt()))
                .orElseGet(() -> new NextStep("Review the order", "sales-manager", clock.reply(since)));
    }

    private NextStep awaitingCustomer() {
        Instant since = since(order.promise().since());
        return switch (order.promise().state()) {
            case COUNTERED ->
                new NextStep(
                        "Answer the counter-offer",
                        "customer",
                        Objects.requireNonNullElseGet(order.promise().counterValidUntil(), () -> clock.days(since, 3)));
            case COUNTER_EXPIRED ->
                new NextStep("Ask for a new assessment, or cancel", "sales", clock.days(since, DAYS_TO_COMPLETE));
            case NOT_ASKED, ASSESSING, COMMITTING, COMMITTED ->
                new NextStep("Accept the order confirmation", "customer", clock.days(since, 5));
        };
    }

    private NextStep awaitingDeposit() {
        LocalDate due = order.dues.depositDueDate();
        return due == null
                ? new NextStep(
                        "Ask for the deposit, or take the credit",
                        "finance",
                        clock.days(since(order.agreement().acceptedAt()), 1))
                : new NextStep("Pay the deposit " + order.dues.depositReference(), "customer", clock.endOf(due));
    }

    private Optional<NextStep> cancelled() {
        return order.placedAt == null || order.dues.isCancellationSettled()
                ? Optional.empty()
                : Optional.of(new NextStep("Settle the cancellation", "finance", soon(3)));
    }

    private NextStep withdrawal(Withdrawal open) {
        String awaited = open.awaited().iterator().next().name();
        return new NextStep("Say whether the order can still be stopped", role(awaited), clock.reply(open.askedAt()));
    }

    private NextStep recall(Recall open) {
        return new NextStep("Say what of the recalled goods has not left", "shipping", clock.reply(open.askedAt()));
    }

    private Instant soon(int workingDays) {
        return clock.days(order.changedAt, workingDays);
    }

    private Instant since(@Nullable Instant known) {
        return known == null ? order.changedAt : known;
    }

    /** The role that answers for a department. */
    private static String role(String department) {
        String name = department.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "planning" -> "planner";
            case "materials" -> "purchaser";
            default -> name;
        };
    }
}
