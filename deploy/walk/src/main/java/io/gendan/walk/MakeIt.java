package io.gendan.walk;

import io.gendan.walk.WorkOrderView.Operation;
import java.time.Instant;

/** The workshop starts when the gates are open, quality signs the first piece, each operation reports, quality inspects the lot. */
record MakeIt(Workshop workshop) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.inTheMaking()) {
            return Outcome.nothing();
        }
        return Outcome.first(workshop.workOrders(order.id()).stream()
                .map(workOrder -> attend(workOrder, now))
                .toList());
    }

    private Outcome attend(WorkOrderView workOrder, Instant now) {
        if (workOrder.frozen()) {
            return Outcome.nothing();
        }
        return switch (workOrder.state()) {
            case "PLANNED" -> start(workOrder, now);
            case "STARTED" -> approve(workOrder);
            case "RUNNING" ->
                workOrder.unfinished().map(next -> run(workOrder, next, now)).orElseGet(Outcome::nothing);
            default -> Outcome.nothing();
        };
    }

    private Outcome run(WorkOrderView workOrder, Operation next, Instant now) {
        return workOrder.isPacking(next) && workOrder.inspectedAt() == null
                ? inspect(workOrder)
                : report(workOrder, next, now);
    }

    private Outcome start(WorkOrderView workOrder, Instant now) {
        if (!workOrder.gates().open()) {
            return Outcome.nothing();
        }
        var planned = workOrder.operations().getFirst().plannedStart();
        if (now.isBefore(planned)) {
            return new Outcome.NotBefore(planned, "start " + workOrder.number());
        }
        workshop.start(workOrder.id());
        return new Outcome.Done("started " + workOrder.number());
    }

    private Outcome approve(WorkOrderView workOrder) {
        workshop.approveFirstArticle(workOrder.id());
        return new Outcome.Done("signed the first piece of " + workOrder.number());
    }

    private Outcome report(WorkOrderView workOrder, Operation operation, Instant now) {
        if (now.isBefore(operation.plannedFinish())) {
            return new Outcome.NotBefore(operation.plannedFinish(), operation.name() + " of " + workOrder.number());
        }
        workshop.report(
                workOrder.id(),
                operation.sequence(),
                Days.of(now),
                workOrder.quantity().value().subtract(operation.good()));
        return new Outcome.Done("reported " + operation.name() + " of " + workOrder.number());
    }

    private Outcome inspect(WorkOrderView workOrder) {
        workshop.passFinalInspection(workOrder.id(), workOrder.inspectionSample());
        return new Outcome.Done("inspected " + workOrder.number());
    }
}
