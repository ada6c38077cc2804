package io.gendan.finance.costs;

import io.gendan.chassis.events.EventType;
import java.util.UUID;
import org.joda.money.BigMoney;

/** Material went into a work order of the order. */
@EventType("io.gendan.materials.components-consumed.v1")
record ComponentsConsumed(UUID orderId, String orderNumber, int orderRevision, UUID workOrderId, BigMoney cost) {}
