package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;

/** The components are in the workshop, or in the product. */
@EventType("io.gendan.materials.withdrawal-too-late.v1")
record MaterialsWithdrawalTooLate(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, String fact)
        implements MaterialsEvent {}
