package io.gendan.finance.clearance;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.UUID;

/** Finished goods of an order line came into the warehouse. */
@EventType("io.gendan.shipping.goods-stored.v1")
record GoodsStored(UUID orderId, String orderNumber, int orderRevision, int line, Quantity quantity) {}
