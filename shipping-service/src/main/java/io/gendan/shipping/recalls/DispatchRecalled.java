package io.gendan.shipping.recalls;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

@EventType("io.gendan.order.dispatch-recalled.v1")
record DispatchRecalled(UUID orderId, UUID recallId, String reason, List<Line> lines) {
    record Line(int line, Quantity quantity) {}

    /** Each line once. */
    SortedMap<Integer, Quantity> quantities() {
        SortedMap<Integer, Quantity> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.line(), line.quantity(), Quantity::plus));
        return sums;
    }
}
