package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The customer has said yes to the confirmation. */
@EventType("io.gendan.order.customer-accepted.v1")
record CustomerAccepted(
        UUID orderId, String orderNumber, int orderRevision, String acceptedBy, AcceptedHow how, Instant acceptedAt)
        implements OrderEvent {}
