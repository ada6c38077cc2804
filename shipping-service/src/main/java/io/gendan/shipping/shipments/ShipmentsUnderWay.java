package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.PARTNER;
import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.shipping.orders.OrdersThatWait.HeldBy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Shipments on their way: reports that reach us by mail or telephone, and the proof of delivery. */
@ApplicationScoped
class ShipmentsUnderWay implements DeskQueue {
    private static final String[] ON_THE_WAY = {
        "LOADED_ON_VESSEL",
        "DEPARTED",
        "TRANSSHIPPED",
        "ARRIVED_AT_PORT",
        "CUSTOMS_CLEARED",
        "OUT_FOR_DELIVERY",
        "HELD_UP"
    };

    private final ShipmentsThatWait shipments;

    ShipmentsUnderWay(ShipmentsThatWait shipments) {
        this.shipments = shipments;
    }

    @Override
    public String kind() {
        return "shipments-under-way";
    }

    @Override
    public Set<String> readers() {
        return shipments.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return shipments.in(ShipmentState.DISPATCHED, EnumSet.noneOf(HeldBy.class), wanted).stream()
                .map(ShipmentsThatWait.Waiting::shipment)
                .map(this::slip)
                .toList();
    }

    private WaitingWork slip(Shipment shipment) {
        Departure left = shipment.departure();
        WaitingWork slip = ShipmentsThatWait.slip(
                shipment, Phrase.of("waiting.deliver", shipment.number()), shipment.estimatedArrival());
        return shipments
                .withPapers(slip, shipment)
                .ownedBy(SHIPPING)
                .knowing("departed", left == null ? null : left.departedAt())
                .knowing("vehicle", left == null ? null : left.vehicle())
                .movedOnBy(Form.post("deliver", ShipmentsThatWait.path(shipment) + "/delivery", SHIPPING, PARTNER)
                        .asking(Field.text("receivedBy"))
                        .asking(Field.text("signature").optional()))
                .movedOnBy(tracking(shipment))
                .movedOnBy(shipments.failedDeparture(shipment));
    }

    /** Said of now: who knows the hour to the minute reports it by program. */
    private Form tracking(Shipment shipment) {
        return Form.post("track", ShipmentsThatWait.path(shipment) + "/tracking", SHIPPING, PARTNER)
                .asking(Field.choice("status", "tracking", ON_THE_WAY))
                .asking(Field.text("place"))
                .asking(ShipmentsThatWait.day(
                                "estimatedArrival", shipments.arrival(shipment).orElse(null))
                        .optional())
                .asking(Field.longText("remark").optional());
    }
}
