package io.gendan.materials.purchasing;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.MaterialsEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Something was ordered for the order; {@code quantity} is the order's part of it. */
@EventType("io.gendan.materials.purchase-order-placed.v1")
record PurchaseOrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String purchaseOrder,
        String supplier,
        String item,
        Quantity quantity,
        LocalDate expectedDate)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return purchaseOrder;
    }
}
