package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.dates;
import static io.gendan.order.tracking.Said.lines;
import static io.gendan.order.tracking.Said.money;
import static io.gendan.order.tracking.Said.parts;
import static io.gendan.order.tracking.Said.quantity;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** What materials says. */
final class MaterialsTales {
    private static final Predicate<JsonNode> COMPLETE =
            line -> line.path("complete").asBoolean();

    static final List<Told> ALL = List.of(
            internal("assessed.v1", "MaterialsAssessed", dates("/lines", "readyDate"))
                    .expected("/lines/0/readyDate"),
            internal("hold-committed.v1", "MaterialsHoldCommitted"),
            internal("hold-lapsed.v1", "MaterialsHoldLapsed", text("/reason")),
            internal("reserved.v1", "MaterialsReserved", lines("/lines", COMPLETE), lines("/lines", COMPLETE.negate())),
            internal("short.v1", "MaterialsShort", parts("/shortages")).expected("/shortages/0/expectedDate"),
            internal(
                            "purchase-order-placed.v1",
                            "PurchaseOrderPlaced",
                            quantity("/quantity"),
                            text("/item"),
                            text("/purchaseOrder"),
                            text("/supplier"))
                    .expected("/expectedDate"),
            internal("goods-received.v1", "GoodsReceived", quantity("/quantity"), text("/item"), text("/purchaseOrder"))
                    .actual("/receivedAt"),
            internal("arrival-changed.v1", "MaterialsArrivalChanged", dates("/lines", "readyDate"), text("/cause"))
                    .expected("/lines/0/readyDate"),
            forEverybody("kit-completed.v1", "KitCompleted", text("/line")),
            internal("components-consumed.v1", "ComponentsConsumed", text("/line")),
            internal("withdrawn.v1", "MaterialsWithdrawn"),
            internal("withdrawal-too-late.v1", "MaterialsWithdrawalTooLate", text("/fact")),
            internal("cancellation-costed.v1", "MaterialsCancellationCosted", money("/cost")));

    private MaterialsTales() {}
}
