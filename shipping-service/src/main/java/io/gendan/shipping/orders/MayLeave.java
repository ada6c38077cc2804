package io.gendan.shipping.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an order's lines have come, and what of them may go into the next notice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MayLeave(
        UUID orderId,
        String order,
        String customer,
        @Nullable String customerOrderNumber,
        Standing standing,
        String incoterm,
        String place,
        List<Line> items,
        List<Release> releases) {

    /**
     * @param free released, stored and not yet noticed
     * @param complete all has arrived that the customer insists on
     * @param frozen a cancellation is being decided
     * @param waitsForConsentTo the delay the customer has not consented to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            String product,
            String productName,
            Quantity ordered,
            Quantity made,
            Quantity stored,
            Quantity released,
            Quantity noticed,
            Quantity dispatched,
            Quantity delivered,
            Quantity free,
            boolean complete,
            boolean frozen,
            @Nullable UUID waitsForConsentTo) {}

    record Release(
            int release, String incoterm, String place, Instant releasedAt, SortedMap<Integer, Quantity> lines) {}

    static MayLeave of(OrderToShip order, List<DispatchRelease> releases) {
        return new MayLeave(
                order.id().value(),
                order.head().number(),
                order.head().customer(),
                order.head().customerOrderNumber(),
                order.standing(),
                order.destination().incoterm(),
                order.destination().place(),
                order.lines().keySet().stream().map(line -> line(order, line)).toList(),
                releases.stream().map(MayLeave::release).toList());
    }

    private static Line line(OrderToShip order, int number) {
        OrderLine line = order.line(number);
        return new Line(
                number,
                line.product(),
                line.productName(),
                line.ordered(),
                line.made(),
                line.stored(),
                line.released(),
                line.noticed(),
                line.dispatched(),
                line.delivered(),
                line.free(),
                line.isComplete(order.head().underPercent()),
                order.holdups().isFrozen(number),
                order.holdups().delayWithoutConsent(number).orElse(null));
    }

    private static Release release(DispatchRelease release) {
        return new Release(
                release.release(),
                release.destination().incoterm(),
                release.destination().place(),
                release.releasedAt(),
                new TreeMap<>(release.lines()));
    }
}
