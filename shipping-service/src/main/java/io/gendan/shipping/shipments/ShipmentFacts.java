package io.gendan.shipping.shipments;

/** What is told about a shipment. */
public final class ShipmentFacts {
    private ShipmentFacts() {}

    public static ShipmentFact noticed(Shipment shipment) {
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

    static ShipmentFact packed(Shipment shipment, Packed packed) {
        Consignment goods = shipment.consignment();
        return new ShipmentPacked(
                goods.orderId(),
                goods.orderNumber(),
                goods.orderRevision(),
                shipment.id().value(),
                packed.cartons(),
                packed.grossKilograms());
    }

    static ShipmentFact dispatched(Shipment shipment, Departure departure) {
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

    static ShipmentFact delivered(Shipment shipment, ProofOfDelivery proof) {
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

    static ShipmentFact tracked(Shipment shipment, Tracking.Report report) {
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
