package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.UUID;

/** The first piece is as ordered; the run may go on. */
@EventType("io.gendan.planning.first-article-approved.v1")
record FirstArticleApproved(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        int line,
        String approvedBy,
        Instant approvedAt)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
