package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.SHIPPING;

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
                Optional.of(NextStep.of(
                        Step.SCHEDULE,
                        PLANNER,
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
                ? NextStep.of(Step.SUBMIT_TO_REVIEW, SALES, due)
                : NextStep.of(Step.ASK_WHAT_IS_MISSING, SALES, due);
    }

    private NextStep inReview() {
        Instant since = since(order.promise().since());
        if (order.promise().state() == PromiseState.COMMITTING) {
            Set<Holder> awaited = EnumSet.allOf(Holder.class);
            awaited.removeAll(order.promise().committedBy());
            return NextStep.of(
                    Step.COMMIT_PROMISE, role(awaited.iterator().next().name()), clock.reply(since));
        }
        return order.reviewItems.stream()
                .filter(item -> !item.signed())
                .min(Comparator.comparing(ReviewItem::dueAt).thenComparing(ReviewItem::department))
                .map(item -> NextStep.of(Step.SIGN_REVIEW, role(item.department()), item.dueAt()))
                .orElseGet(() -> NextStep.of(Step.REVIEW_ORDER, SALES_MANAGER, clock.reply(since)));
    }

    private NextStep awaitingCustomer() {
        Instant since = since(order.promise().since());
        return switch (order.promise().state()) {
            case COUNTERED ->
                NextStep.of(
                        Step.ANSWER_COUNTER_OFFER,
                        CUSTOMER,
                        Objects.requireNonNullElseGet(order.promise().counterValidUntil(), () -> clock.days(since, 3)));
            case COUNTER_EXPIRED -> NextStep.of(Step.ASK_AGAIN_OR_CANCEL, SALES, clock.days(since, DAYS_TO_COMPLETE));
            case NOT_ASKED, ASSESSING, COMMITTING, COMMITTED ->
                NextStep.of(Step.ACCEPT_CONFIRMATION, CUSTOMER, clock.days(since, 5));
        };
    }

    private NextStep awaitingDeposit() {
        LocalDate due = order.dues.depositDueDate();
        return due == null
                ? NextStep.of(
                        Step.ASK_FOR_DEPOSIT,
                        FINANCE,
                        clock.days(since(order.agreement().acceptedAt()), 1))
                : NextStep.of(
                        Step.PAY_DEPOSIT,
                        CUSTOMER,
                        clock.endOf(due),
                        Objects.requireNonNullElse(order.dues.depositReference(), ""));
    }

    private Optional<NextStep> cancelled() {
        return order.placedAt == null || order.dues.isCancellationSettled()
                ? Optional.empty()
                : Optional.of(NextStep.of(Step.SETTLE_CANCELLATION, FINANCE, soon(3)));
    }

    private NextStep withdrawal(Withdrawal open) {
        String awaited = open.awaited().iterator().next().name();
        return NextStep.of(Step.ANSWER_WITHDRAWAL, role(awaited), clock.reply(open.askedAt()));
    }

    private NextStep recall(Recall open) {
        return NextStep.of(Step.ANSWER_RECALL, SHIPPING, clock.reply(open.askedAt()));
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
            case "planning" -> PLANNER;
            case "materials" -> PURCHASER;
            default -> name;
        };
    }
}
