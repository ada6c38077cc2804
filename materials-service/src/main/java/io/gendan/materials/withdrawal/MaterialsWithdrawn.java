package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;
import org.joda.money.Money;

/** Kits and purchase requests of the lines stand still; {@code cost} is what was bought that serves nobody else. */
@EventType("io.gendan.materials.withdrawn.v1")
record MaterialsWithdrawn(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Money cost)
        implements MaterialsEvent {}
