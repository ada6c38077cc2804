package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is waited for: all departments at first, later those that have not signed or whose basis is gone. */
@EventType("io.gendan.review.opened.v1")
record ReviewOpened(
        UUID orderId, String orderNumber, int orderRevision, UUID caseId, Instant openedAt, List<Item> items)
        implements ReviewEvent {
    record Item(String department, Instant dueAt) {}
}
