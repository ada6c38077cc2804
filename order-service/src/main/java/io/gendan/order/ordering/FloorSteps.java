package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.SHIPPING;
import static io.gendan.chassis.security.Roles.WAREHOUSE;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The next step of an order that is made and moved. */
final class FloorSteps {
    private final Order order;
    private final StepClock clock;

    FloorSteps(Order order, StepClock clock) {
        this.order = order;
        this.clock = clock;
    }

    NextStep start() {
        return NextStep.of(Step.START_PRODUCTION, WORKSHOP, workOrder(WorkOrderFacts::plannedStart));
    }

    NextStep make() {
        return madeShort().orElseGet(this::finish);
    }

    NextStep store() {
        return madeShort().orElseGet(() -> NextStep.of(Step.STORE_GOODS, WAREHOUSE, soon(1)));
    }

    NextStep dispatch() {
        return NextStep.of(Step.DISPATCH, SHIPPING, readyToShip());
    }

    NextStep settle() {
        return NextStep.of(Step.SETTLE_INVOICES, FINANCE, invoicesDue());
    }

    private NextStep finish() {
        return NextStep.of(Step.FINISH_AND_PACK, WORKSHOP, workOrder(WorkOrderFacts::plannedFinish));
    }

    /** All that was planned is completed, and it is not enough. */
    private Optional<NextStep> madeShort() {
        return order.lines().stream()
                .filter(line -> line.facts().isMadeShort())
                .findFirst()
                .map(line -> NextStep.of(Step.MAKE_WHAT_IS_MISSING, PLANNER, soon(1), line.number()));
    }

    /** After they took a clearance back it is for finance to say what has to happen before they clear again. */
    NextStep clear() {
        if (order.lines().stream().map(OrderLine::facts).allMatch(LineFacts::isCleared)) {
            return finish();
        }
        LocalDate due = order.dues.balanceDueDate();
        return due == null || order.fulfilment.isClearanceRevoked()
                ? NextStep.of(Step.CLEAR_GOODS, FINANCE, soon(1))
                : NextStep.of(
                        Step.PAY_BALANCE,
                        CUSTOMER,
                        clock.endOf(due),
                        Objects.requireNonNullElse(order.dues.balanceReference(), ""));
    }

    NextStep deliver() {
        boolean underWay = order.fulfilment.departures().stream().anyMatch(Departure::isUnderWay);
        return underWay || order.lines().stream().map(OrderLine::facts).noneMatch(LineFacts::workOpen)
                ? NextStep.of(Step.DELIVER, SHIPPING, arrival())
                : finish();
    }

    private Instant workOrder(Function<WorkOrderFacts, @Nullable Instant> when) {
        return order.lines().stream()
                .flatMap(OrderLine::workOrders)
                .filter(WorkOrderFacts::isOpen)
                .<@Nullable Instant>map(when)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> soon(1));
    }

    private Instant readyToShip() {
        return order.lines().stream()
                .map(OrderLine::promisedDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(clock::endOf)
                .orElseGet(() -> soon(1));
    }

    private Instant arrival() {
        return order.fulfilment.departures().stream()
                .filter(Departure::isUnderWay)
                .<@Nullable Instant>map(Departure::estimatedArrival)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> soon(5));
    }

    private Instant invoicesDue() {
        return order.fulfilment.departures().stream()
                .filter(departure -> !departure.isSettled())
                .<@Nullable LocalDate>map(Departure::invoiceDueDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(clock::endOf)
                .orElseGet(() -> soon(3));
    }

    private Instant soon(int workingDays) {
        return clock.days(order.changedAt, workingDays);
    }
}
