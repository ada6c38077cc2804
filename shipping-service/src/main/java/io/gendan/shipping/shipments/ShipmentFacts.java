package io.gendan.shipping.shipments;

import io.gendan.shipping.ShippingEvent;

/** What is told about a shipment. */
public final class ShipmentFacts {
    private ShipmentFacts() {}

    public static ShippingEvent noticed(Shipment shipment) {
        Consignment goods = shipment.consignment();
        return new ShippingNoticeIssued(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                shipment.notice().noticeNumber(),
                shipment.cargo().onTheWire(),
                shipment.plannedDeparture(),
                shipment.notice().carrier());
    }

    static ShippingEvent packed(Shipment shipment, Packed packed) {
        Consignment goods = shipment.consignment();
        return new ShipmentPacked(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                packed.cartons(),
                packed.grossKilograms());
    }

    static ShippingEvent dispatched(Shipment shipment, Departure departure) {
        Consignment goods = shipment.consignment();
        return new ShipmentDispatched(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                shipment.number(),
                shipment.cargo().onTheWire(),
                shipment.notice().carrier(),
                departure.departedAt(),
                shipment.estimatedArrival());
    }

    static ShippingEvent delivered(Shipment shipment, ProofOfDelivery proof) {
        Consignment goods = shipment.consignment();
        return new ShipmentDelivered(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                shipment.cargo().onTheWire(),
                proof.receivedBy(),
                proof.deliveredAt());
    }

    static ShippingEvent tracked(Shipment shipment, Tracking.Report report) {
        Consignment goods = shipment.consignment();
        return new ShipmentTracked(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                report.status(),
                report.place(),
                report.at(),
                shipment.estimatedArrival());
    }
}
