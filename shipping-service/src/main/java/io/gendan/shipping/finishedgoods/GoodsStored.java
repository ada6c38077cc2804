package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.ShippingEvent;
import java.util.UUID;

@EventType("io.gendan.shipping.goods-stored.v1")
record GoodsStored(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        int line,
        String product,
        Quantity quantity,
        String location)
        implements ShippingEvent {
    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
