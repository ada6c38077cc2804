package io.gendan.shipping.shipments;

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

/** Packed shipments: they leave, or it is said the same day that they do not. */
@ApplicationScoped
class ShipmentsToDispatch implements DeskQueue {
    private final ShipmentsThatWait shipments;

    ShipmentsToDispatch(ShipmentsThatWait shipments) {
        this.shipments = shipments;
    }

    @Override
    public String kind() {
        return "shipments-to-dispatch";
    }

    @Override
    public Set<String> readers() {
        return shipments.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return shipments.in(ShipmentState.PACKED, EnumSet.allOf(HeldBy.class), wanted).stream()
                .map(waiting -> waiting.heldBy()
                        .map(reason -> ShipmentsThatWait.held(waiting.shipment(), reason))
                        .orElseGet(() -> slip(waiting.shipment())))
                .toList();
    }

    private WaitingWork slip(Shipment shipment) {
        Packed packed = shipment.packed();
        WaitingWork slip = ShipmentsThatWait.slip(
                shipment, Phrase.of("waiting.dispatch", shipment.number()), shipment.plannedDeparture());
        return shipments
                .withPapers(slip, shipment)
                .ownedBy(SHIPPING)
                .knowing("cartons", packed == null ? null : packed.cartons())
                .movedOnBy(Form.post("dispatch", ShipmentsThatWait.path(shipment) + "/dispatch", SHIPPING)
                        .asking(Field.text("vehicle").optional())
                        .asking(ShipmentsThatWait.day(
                                        "estimatedArrival",
                                        shipments.arrival(shipment).orElse(null))
                                .optional()))
                .movedOnBy(shipments.failedDeparture(shipment))
                .movedOnBy(ShipmentsThatWait.takeBack(shipment));
    }
}
