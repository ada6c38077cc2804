package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import java.util.Map;

/** What shipping says. */
final class ShippingTales {
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry(
                    "goods-stored.v1",
                    new Told(
                            "GoodsStored",
                            it -> forEverybody("In the store: " + Say.quantity(it.path("quantity")) + " x "
                                    + it.path("product").asText() + " (line "
                                    + it.path("line").asText() + ")"))),
            Map.entry(
                    "notice-issued.v1",
                    new Told(
                            "ShippingNoticeIssued",
                            it -> forEverybody("Shipping notice "
                                            + it.path("noticeNumber").asText() + ": " + Say.goods(it.path("lines"))
                                            + " with " + it.path("carrier").asText())
                                    .planned(it.path("plannedDeparture")))),
            Map.entry(
                    "shipment-packed.v1",
                    new Told(
                            "ShipmentPacked",
                            it -> forEverybody("Packed: " + it.path("cartons").asText() + " cartons, "
                                    + it.path("grossKilograms").asText() + " kg"))),
            Map.entry(
                    "shipment-dispatched.v1",
                    new Told(
                            "ShipmentDispatched",
                            it -> forEverybody("Left with " + it.path("carrier").asText() + ": "
                                            + Say.goods(it.path("lines")))
                                    .expected(it.path("estimatedArrival"))
                                    .actual(it.path("departedAt")))),
            Map.entry(
                    "shipment-tracked.v1",
                    new Told(
                            "ShipmentTracked",
                            it -> forEverybody(it.path("status").asText() + ", "
                                            + it.path("place").asText())
                                    .expected(it.path("estimatedArrival"))
                                    .actual(it.path("at")))),
            Map.entry(
                    "shipment-delivered.v1",
                    new Told(
                            "ShipmentDelivered",
                            it -> forEverybody("Delivered: " + Say.goods(it.path("lines")))
                                    .by(it.path("receivedBy"))
                                    .actual(it.path("deliveredAt")))),
            Map.entry(
                    "dispatch-recall-answered.v1",
                    new Told(
                            "DispatchRecallAnswered",
                            it -> internal("Kept back by shipping: " + Say.goods(it.path("lines"))))),
            Map.entry("withdrawn.v1", new Told("ShippingWithdrawn", it -> internal("Shipping has stopped"))),
            Map.entry(
                    "withdrawal-too-late.v1",
                    new Told(
                            "ShippingWithdrawalTooLate",
                            it -> internal(
                                    "Too late for shipping: " + it.path("fact").asText()))),
            Map.entry(
                    "cancellation-costed.v1",
                    new Told(
                            "ShippingCancellationCosted",
                            it -> internal("Shipping's cost of the cancellation: " + Say.money(it.path("cost"))))));

    private ShippingTales() {}
}
