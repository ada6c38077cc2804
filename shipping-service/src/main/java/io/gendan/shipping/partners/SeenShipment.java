package io.gendan.shipping.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.shipping.shipments.Consignment;
import io.gendan.shipping.shipments.Departure;
import io.gendan.shipping.shipments.Notice;
import io.gendan.shipping.shipments.ProofOfDelivery;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentLine;
import io.gendan.shipping.shipments.ShipmentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as the partner whose own it is sees it, whole in every event: no prices, nobody's name, and of our customers
 * only the one the goods go to.
 *
 * @param consignee code of the customer
 * @param country ISO 3166, where the goods go
 * @param incoterm Incoterms 2020 rule
 * @param place its named place
 * @param port UN/LOCODE where one applies
 * @param marks what is written on the cartons
 * @param vehicle what the goods left on or in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeenShipment(
        UUID shipmentId,
        String shipmentNumber,
        ShipmentState state,
        String orderNumber,
        String consignee,
        String country,
        String incoterm,
        String place,
        String carrier,
        @Nullable String mode,
        @Nullable String port,
        @Nullable String marks,
        @Nullable String vehicle,
        Times times,
        List<ShipmentLine> lines) {
    /** What is planned, what is estimated, and what has happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(
            Instant plannedDeparture,
            @Nullable Instant actualDeparture,
            @Nullable Instant estimatedArrival,
            @Nullable Instant actualArrival) {}

    static SeenShipment of(Shipment shipment) {
        Consignment goods = shipment.consignment();
        Notice notice = shipment.notice();
        Departure departure = shipment.departure();
        ProofOfDelivery proof = shipment.proof();
        return new SeenShipment(
                shipment.id().value(),
                shipment.number(),
                shipment.state(),
                goods.orderNumber(),
                goods.consignee(),
                goods.country(),
                goods.destination().incoterm(),
                goods.destination().place(),
                notice.carrier(),
                notice.mode(),
                notice.port(),
                notice.marks(),
                departure == null ? null : departure.vehicle(),
                new Times(
                        shipment.plannedDeparture(),
                        departure == null ? null : departure.departedAt(),
                        shipment.estimatedArrival(),
                        proof == null ? null : proof.deliveredAt()),
                shipment.cargo().onTheWire());
    }
}
