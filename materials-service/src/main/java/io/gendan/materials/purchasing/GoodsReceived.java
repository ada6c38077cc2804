package io.gendan.materials.purchasing;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.MaterialsEvent;
import java.time.Instant;
import java.util.UUID;

/** Something arrived for the order; {@code quantity} is the order's part of it. */
@EventType("io.gendan.materials.goods-received.v1")
record GoodsReceived(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String purchaseOrder,
        String item,
        Quantity quantity,
        Instant receivedAt)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return purchaseOrder;
    }
}
