package io.gendan.shipping.orders;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.order.delay-notice-sent.v1")
record DelayNoticeSent(UUID orderId, UUID delayId, String reason, List<Line> lines) {
    record Line(int line) {}

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).sorted().toList();
    }
}
