package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;
import org.joda.money.Money;

/** What the cancelled order leaves behind that serves nobody else, at standard cost; often zero, always said. */
@EventType("io.gendan.materials.cancellation-costed.v1")
record MaterialsCancellationCosted(UUID orderId, String orderNumber, int orderRevision, Money cost)
        implements MaterialsEvent {}
