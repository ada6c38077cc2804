package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * The customer has said yes to the confirmation.
 *
 * @param enteredBy whose login wrote it down
 */
@EventType("io.gendan.order.customer-accepted.v1")
record CustomerAccepted(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String acceptedBy,
        String enteredBy,
        AcceptedHow how,
        Instant acceptedAt)
        implements OrderEvent {}
