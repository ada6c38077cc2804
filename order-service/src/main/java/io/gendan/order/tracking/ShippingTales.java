package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.goods;
import static io.gendan.order.tracking.Said.money;
import static io.gendan.order.tracking.Said.quantity;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Said.word;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import java.util.List;

/** What shipping says. */
final class ShippingTales {
    static final List<Told> ALL = List.of(
            forEverybody("goods-stored.v1", "GoodsStored", quantity("/quantity"), text("/product"), text("/line")),
            forEverybody(
                            "notice-issued.v1",
                            "ShippingNoticeIssued",
                            text("/noticeNumber"),
                            goods("/lines"),
                            text("/carrier"))
                    .planned("/plannedDeparture"),
            forEverybody("shipment-packed.v1", "ShipmentPacked", text("/cartons"), text("/grossKilograms")),
            forEverybody("shipment-dispatched.v1", "ShipmentDispatched", text("/carrier"), goods("/lines"))
                    .expected("/estimatedArrival")
                    .actual("/departedAt"),
            forEverybody("shipment-tracked.v1", "ShipmentTracked", word("status", "/status"), text("/place"))
                    .expected("/estimatedArrival")
                    .actual("/at"),
            forEverybody("shipment-delivered.v1", "ShipmentDelivered", goods("/lines"))
                    .by("/receivedBy")
                    .actual("/deliveredAt"),
            internal("dispatch-recall-answered.v1", "DispatchRecallAnswered", goods("/lines")),
            internal("withdrawn.v1", "ShippingWithdrawn"),
            internal("withdrawal-too-late.v1", "ShippingWithdrawalTooLate", text("/fact")),
            internal("cancellation-costed.v1", "ShippingCancellationCosted", money("/cost")));

    private ShippingTales() {}
}
