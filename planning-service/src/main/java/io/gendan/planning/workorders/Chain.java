package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The operations of a work order in their order; the last one packs.
 *
 * @param extra pieces the first may start beyond what the yields foresee
 */
record Chain(List<WorkOrderOperation> operations, BigDecimal extra) {

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

    /** What is left to do for so many good pieces; what was scrapped on the way has to be made again. */
    List<Step.Inside> left(BigDecimal quantity) {
        return operations.stream()
                .map(operation ->
                        operation.left(quantity.add(lostAfter(operation)).subtract(operation.good())))
                .filter(step -> step.minutes() > 0)
                .toList();
    }

    /** @throws Refused when an operation would have made more than is possible */
    void report(WorkOrderOperation operation, Output output, BigDecimal quantity, Tolerance tolerance) {
        BigDecimal total = operation.good().add(output.good());
        BigDecimal most = most(operation, operation.scrap().add(output.scrap()), quantity, tolerance);
        if (total.compareTo(most) > 0) {
            throw new Refused(new ReportRefusal.MoreThanPossible(operation.sequence(), total, most));
        }
        operation.report(output);
    }

    void plan(List<Placement> placements) {
        placements.forEach(placement -> at(placement.sequence()).ifPresent(operation -> operation.plan(placement)));
    }

    /**
     * How many good pieces an operation may have made: not more than the one before, less what it scrapped of them; the
     * first, what is wanted with tolerance and with what the later ones lose; packing, what is wanted with tolerance.
     *
     * @param lost what the operation has scrapped
     */
    private BigDecimal most(WorkOrderOperation operation, BigDecimal lost, BigDecimal quantity, Tolerance tolerance) {
        int index = operations.indexOf(operation);
        BigDecimal wanted = tolerance.most(quantity);
        if (index == 0) {
            return mostStarted(wanted);
        }
        BigDecimal before = operations.get(index - 1).good().subtract(lost);
        return operation == packing() ? before.min(wanted) : before;
    }

    /** Nothing is left to make, and yet it is not done by then. */
    void slip(Instant finish) {
        packing().slip(finish);
    }

    /** How many good pieces can still come out, after all that was lost. */
    BigDecimal possible(BigDecimal quantity, Tolerance tolerance) {
        return mostStarted(tolerance.most(quantity)).subtract(lostAfter(operations.getFirst()));
    }

    /** Packing waits for the operations before it. */
    boolean isHeldUpBeforePacking(BigDecimal quantity) {
        int packing = packing().sequence();
        return left(quantity).stream().anyMatch(step -> step.sequence() != packing);
    }

    private BigDecimal mostStarted(BigDecimal wanted) {
        return wanted.divide(yieldAfterFirst(), 0, RoundingMode.CEILING).add(extra);
    }

    private BigDecimal lostAfter(WorkOrderOperation operation) {
        return operations.stream()
                .filter(later -> later.sequence() > operation.sequence())
                .map(WorkOrderOperation::scrap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal yieldAfterFirst() {
        return operations.stream().skip(1).map(WorkOrderOperation::yield).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
