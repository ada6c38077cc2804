package io.gendan.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the review decided about one promise. */
sealed interface Decision {
    UUID promiseId();

    record Approved(UUID promiseId, List<LineDate> lines) implements Decision {}

    record Countered(
            UUID promiseId,
            List<LineDate> lines,
            @Nullable Instant validUntil,
            @Nullable String reason) implements Decision {}

    record Rejected(UUID promiseId, String reason, String approvedBy) implements Decision {}
}
