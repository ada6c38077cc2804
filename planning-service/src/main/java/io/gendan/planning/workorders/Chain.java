package io.gendan.planning.workorders;

import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The operations of a work order in their order; the last one packs. */
record Chain(List<WorkOrderOperation> operations) {

    Optional<WorkOrderOperation> at(int sequence) {
        return operations.stream()
                .filter(operation -> operation.sequence() == sequence)
                .findFirst();
    }

    WorkOrderOperation packing() {
        return operations.getLast();
    }

    /** What must be good before the final inspection: everything up to packing. */
    WorkOrderOperation beforePacking() {
        return operations.get(Math.max(0, operations.size() - 2));
    }

    Instant start() {
        return operations.getFirst().plannedStart();
    }

    Instant finish() {
        return operations.getLast().plannedFinish();
    }

    /** What is left to do for so many good pieces. */
    List<Step.Inside> left(BigDecimal quantity) {
        return operations.stream()
                .map(operation -> operation.left(quantity))
                .filter(step -> step.minutes() > 0)
                .toList();
    }

    void plan(List<Placement> placements) {
        placements.forEach(placement -> at(placement.sequence()).ifPresent(operation -> operation.plan(placement)));
    }

    /**
     * How many good pieces an operation may have made: not more than the one before; the first, what is wanted with
     * tolerance and with what the later ones lose; packing, what is wanted with tolerance.
     */
    BigDecimal most(WorkOrderOperation operation, BigDecimal quantity, Tolerance tolerance) {
        int index = operations.indexOf(operation);
        BigDecimal wanted = tolerance.most(quantity);
        if (index == 0) {
            return wanted.divide(yieldAfterFirst(), 0, RoundingMode.CEILING);
        }
        BigDecimal before = operations.get(index - 1).good();
        return operation == packing() ? before.min(wanted) : before;
    }

    private BigDecimal yieldAfterFirst() {
        return operations.stream().skip(1).map(WorkOrderOperation::yield).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
