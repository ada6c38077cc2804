package io.gendan.order.ordering;

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
        return new NextStep("Start production", "workshop", workOrder(WorkOrderFacts::plannedStart));
    }

    NextStep make() {
        return madeShort().orElseGet(this::finish);
    }

    NextStep store() {
        return madeShort().orElseGet(() -> new NextStep("Store the finished goods", "warehouse", soon(1)));
    }

    NextStep dispatch() {
        return new NextStep("Dispatch the goods", "shipping", readyToShip());
    }

    NextStep settle() {
        return new NextStep("Settle the invoices", "finance", invoicesDue());
    }

    private NextStep finish() {
        return new NextStep("Finish, inspect and pack", "workshop", workOrder(WorkOrderFacts::plannedFinish));
    }

    /** All that was planned is completed, and it is not enough. */
    private Optional<NextStep> madeShort() {
        return order.lines().stream()
                .filter(line -> line.facts().isMadeShort())
                .findFirst()
                .map(line -> new NextStep(
                        "Make what is missing of line " + line.number() + ", or agree on less with the customer",
                        "planner",
                        soon(1)));
    }

    /** After they took a clearance back it is for finance to say what has to happen before they clear again. */
    NextStep clear() {
        if (order.lines().stream().map(OrderLine::facts).allMatch(LineFacts::isCleared)) {
            return finish();
        }
        LocalDate due = order.dues.balanceDueDate();
        return due == null || order.fulfilment.isClearanceRevoked()
                ? new NextStep("Clear the stored goods", "finance", soon(1))
                : new NextStep("Pay the balance " + order.dues.balanceReference(), "customer", clock.endOf(due));
    }

    NextStep deliver() {
        boolean underWay = order.fulfilment.departures().stream().anyMatch(Departure::isUnderWay);
        return underWay || order.lines().stream().map(OrderLine::facts).noneMatch(LineFacts::workOpen)
                ? new NextStep("Deliver, and send the receipt", "shipping", arrival())
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
