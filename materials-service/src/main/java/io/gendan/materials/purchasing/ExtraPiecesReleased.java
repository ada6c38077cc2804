package io.gendan.materials.purchasing;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.UUID;

/** Too much was scrapped: so many more pieces of a begun work order need components. */
@EventType("io.gendan.planning.extra-pieces-released.v1")
record ExtraPiecesReleased(UUID orderId, UUID workOrderId, String workOrderNumber, int line, Quantity quantity) {}
