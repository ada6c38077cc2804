package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** How many good pieces an operation can report now: what is still wanted of it, within what is possible. */
    BigDecimal reportable(WorkOrderOperation operation, BigDecimal quantity, Tolerance tolerance) {
        BigDecimal wanted = quantity.add(lostAfter(operation));
        return wanted.min(most(operation, operation.scrap(), quantity, tolerance))
                .subtract(operation.good())
                .max(BigDecimal.ZERO);
    }

    /** What takes no minutes gets no placement; it is done as soon as the operation before it is. */
    void plan(List<Placement> placements) {
        Map<Integer, Placement> placed =
                placements.stream().collect(Collectors.toMap(Placement::sequence, Function.identity()));
        Instant before = null;
        for (WorkOrderOperation operation : operations) {
            Placement placement = placed.get(operation.sequence());
            if (placement != null) {
                operation.plan(placement);
                before = operation.plannedFinish();
            } else if (before != null) {
                // Whatever comes after unfinished work is unfinished too.
                operation.plan(new Placement(operation.sequence(), before, before, List.of()));
            }
        }
    }

    /**
     * How many good pieces an operation may have made: not more than the one before, less what it scrapped of them; the
     * first, what is wanted with tolerance and with what the later ones lose, less what it scrapped beyond its yield;
     * packing, what is wanted with tolerance.
     *
     * @param lost what the operation has scrapped
     */
    private BigDecimal most(WorkOrderOperation operation, BigDecimal lost, BigDecimal quantity, Tolerance tolerance) {
        int index = operations.indexOf(operation);
        BigDecimal wanted = tolerance.most(quantity);
        BigDecimal most = index == 0
                ? mostFromFirst(wanted, lost)
                : operations.get(index - 1).good().subtract(lost);
        return operation == packing() ? most.min(wanted) : most;
    }

    /** Nothing is left to make, and yet it is not done by then. */
    void slip(Instant finish) {
        packing().slip(finish);
    }

    /** How many good pieces can still come out, after all that was lost. */
    BigDecimal possible(BigDecimal quantity, Tolerance tolerance) {
        WorkOrderOperation first = operations.getFirst();
        return mostFromFirst(tolerance.most(quantity), first.scrap()).subtract(lostAfter(first));
    }

    /** Packing waits for the operations before it. */
    boolean isHeldUpBeforePacking(BigDecimal quantity) {
        int packing = packing().sequence();
        return left(quantity).stream().anyMatch(step -> step.sequence() != packing);
    }

    /** @param lost what the first operation has scrapped; its yield foresees some of it */
    private BigDecimal mostFromFirst(BigDecimal wanted, BigDecimal lost) {
        BigDecimal good = wanted.divide(yieldAfterFirst(), 0, RoundingMode.CEILING);
        BigDecimal started = good.divide(operations.getFirst().yield(), 0, RoundingMode.CEILING);
        return good.min(started.subtract(lost)).add(extra);
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
