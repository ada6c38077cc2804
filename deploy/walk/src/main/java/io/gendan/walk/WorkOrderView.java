package io.gendan.walk;

import java.time.Instant;
import java.util.List;
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
        Gates gates,
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
            Quantity good,
            @Nullable Quantity defect,
            @Nullable Quantity scrap) {}
}
