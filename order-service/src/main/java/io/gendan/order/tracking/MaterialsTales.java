package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What materials says. */
final class MaterialsTales {
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry(
                    "assessed.v1",
                    new Told(
                            "MaterialsAssessed",
                            it -> internal("Material found: "
                                            + Say.each(
                                                    it.path("lines"),
                                                    line -> "line "
                                                            + line.path("line").asText() + " "
                                                            + line.path("readyDate")
                                                                    .asText("date pending")))
                                    .expected(it.path("lines").path(0).path("readyDate")))),
            Map.entry("hold-committed.v1", new Told("MaterialsHoldCommitted", it -> internal("Material committed"))),
            Map.entry(
                    "hold-lapsed.v1",
                    new Told(
                            "MaterialsHoldLapsed",
                            it -> internal(
                                    "Material let go: " + it.path("reason").asText()))),
            Map.entry(
                    "reserved.v1",
                    new Told(
                            "MaterialsReserved",
                            it -> internal("Material reserved: "
                                    + Say.each(
                                            it.path("lines"),
                                            line -> "line "
                                                    + line.path("line").asText()
                                                    + (line.path("complete").asBoolean()
                                                            ? " complete"
                                                            : " in part"))))),
            Map.entry(
                    "short.v1",
                    new Told(
                            "MaterialsShort",
                            it -> internal("Short of " + Say.each(it.path("shortages"), MaterialsTales::part))
                                    .expected(it.path("shortages").path(0).path("expectedDate")))),
            Map.entry(
                    "purchase-order-placed.v1",
                    new Told(
                            "PurchaseOrderPlaced",
                            it -> internal("Bought: " + part(it) + ", order "
                                            + it.path("purchaseOrder").asText() + " to "
                                            + it.path("supplier").asText())
                                    .expected(it.path("expectedDate")))),
            Map.entry(
                    "goods-received.v1",
                    new Told(
                            "GoodsReceived",
                            it -> internal("Came in: " + part(it) + " of "
                                            + it.path("purchaseOrder").asText())
                                    .actual(it.path("receivedAt")))),
            Map.entry(
                    "arrival-changed.v1",
                    new Told(
                            "MaterialsArrivalChanged",
                            it -> internal("Material now ready " + Say.dates(it.path("lines"), "readyDate") + ": "
                                            + it.path("cause").asText())
                                    .expected(it.path("lines").path(0).path("readyDate")))),
            Map.entry(
                    "kit-completed.v1",
                    new Told(
                            "KitCompleted",
                            it -> forEverybody("All parts are together (line "
                                    + it.path("line").asText() + ")"))),
            Map.entry(
                    "components-consumed.v1",
                    new Told(
                            "ComponentsConsumed",
                            it -> internal(
                                    "Parts used up (line " + it.path("line").asText() + ")"))),
            Map.entry("withdrawn.v1", new Told("MaterialsWithdrawn", it -> internal("Materials has stopped"))),
            Map.entry(
                    "withdrawal-too-late.v1",
                    new Told(
                            "MaterialsWithdrawalTooLate",
                            it -> internal(
                                    "Too late for materials: " + it.path("fact").asText()))),
            Map.entry(
                    "cancellation-costed.v1",
                    new Told(
                            "MaterialsCancellationCosted",
                            it -> internal("Materials' cost of the cancellation: " + Say.money(it.path("cost"))))));

    private MaterialsTales() {}

    private static String part(JsonNode part) {
        return Say.quantity(part.path("quantity")) + " x " + part.path("item").asText();
    }
}
