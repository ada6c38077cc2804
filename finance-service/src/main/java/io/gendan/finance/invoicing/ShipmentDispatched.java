package io.gendan.finance.invoicing;

import static java.util.stream.Collectors.toMap;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A shipment has left. */
@EventType("io.gendan.shipping.shipment-dispatched.v1")
record ShipmentDispatched(
        UUID orderId, String orderNumber, int orderRevision, UUID shipmentId, String shipmentNumber, List<Line> lines) {

    record Line(int line, Quantity quantity) {}

    /** Summed: a shipment may carry one line in several lots. */
    SortedMap<Integer, BigDecimal> quantities() {
        return lines.stream()
                .collect(toMap(Line::line, line -> line.quantity().value(), BigDecimal::add, TreeMap::new));
    }
}
