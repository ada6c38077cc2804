package io.gendan.shipping.recalls;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.orders.OrderLine;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.shipments.NoticesTakenBack;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentState;
import io.gendan.shipping.shipments.Shipments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Recalled goods come out of the shipments that wait to leave: free goods first, then whole notices, the unpacked ones and
 * the latest first. A notice is taken back whole: what else it holds is free for a new one.
 */
@ApplicationScoped
class TakenOut {
    private final Shipments shipments;
    private final NoticesTakenBack notices;
    private final ExceptionCases cases;

    TakenOut(Shipments shipments, NoticesTakenBack notices, ExceptionCases cases) {
        this.shipments = shipments;
        this.notices = notices;
        this.cases = cases;
    }

    void ofNotices(OrderToShip order, SortedMap<Integer, Quantity> taken, String reason) {
        for (Shipment shipment : lastToLeaveFirst(order)) {
            if (holds(order, shipment, taken)) {
                boolean packed = shipment.state() == ShipmentState.PACKED;
                notices.takeBack(order, shipment, "order-service", reason);
                if (packed) {
                    mustBeOpened(order, shipment);
                }
            }
        }
    }

    private List<Shipment> lastToLeaveFirst(OrderToShip order) {
        return shipments.waitingOf(order).stream()
                .sorted(Comparator.comparing(Shipment::state)
                        .thenComparing(Shipment::number, Comparator.reverseOrder()))
                .toList();
    }

    /** More of a recalled line is in notices than may stay in them, and this is one of those notices. */
    private static boolean holds(OrderToShip order, Shipment shipment, SortedMap<Integer, Quantity> taken) {
        Set<Integer> inIt = shipment.cargo().quantities().keySet();
        return taken.entrySet().stream()
                .filter(line -> inIt.contains(line.getKey()) && line.getValue().isPositive())
                .anyMatch(line -> isNoticedBeyond(order.line(line.getKey()), line.getValue()));
    }

    private static boolean isNoticedBeyond(OrderLine line, Quantity taken) {
        return line.noticed().compareTo(line.released().minus(taken)) > 0;
    }

    private void mustBeOpened(OrderToShip order, Shipment shipment) {
        cases.raise(
                "packed-goods-recalled",
                order.id().toString(),
                "Order " + order.head().number() + ": shipment " + shipment.number()
                        + " is packed and must not leave; open its cartons and put the goods back");
    }
}
