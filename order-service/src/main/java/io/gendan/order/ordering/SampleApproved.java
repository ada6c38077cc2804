package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * The pre-production sample of a custom order is signed.
 *
 * @param enteredBy whose login wrote it down
 */
@EventType("io.gendan.order.sample-approved.v1")
record SampleApproved(
        UUID orderId, String orderNumber, int orderRevision, String approvedBy, String enteredBy, Instant approvedAt)
        implements OrderEvent {}
