package io.gendan.walk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order as planning shows it. */
public record WorkOrderView(
        UUID id,
        String number,
        int line,
        String product,
        Quantity quantity,
        String state,
        boolean frozen,
        Gates gates,
        @Nullable Instant inspectedAt,
        int inspectionSample,
        List<Operation> operations) {

    /** What must be true before it starts. */
    public record Gates(boolean scheduled, boolean kit, boolean sample) {
        boolean open() {
            return scheduled && kit && sample;
        }
    }

    /** A step with its plan and what came of it. */
    public record Operation(
            int sequence,
            String name,
            String workCenter,
            Instant plannedStart,
            Instant plannedFinish,
            BigDecimal good) {}

    /** The first operation that has not made all of it yet. */
    Optional<Operation> unfinished() {
        return operations.stream()
                .filter(operation -> operation.good().compareTo(quantity.value()) < 0)
                .findFirst();
    }

    /** Only what was inspected is packed, and packing is the last operation. */
    boolean isPacking(Operation operation) {
        return operation.equals(operations.getLast());
    }
}
