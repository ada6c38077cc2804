package io.gendan.shipping.packing;

import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Phrase;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.orders.OrdersThatWait.HeldBy;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentState;
import io.gendan.shipping.shipments.ShipmentsThatWait;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shipments whose notice is given: they are put into cartons before they leave. A late consent may come while one packs. */
@ApplicationScoped
class ShipmentsToPack implements DeskQueue {
    private final ShipmentsThatWait shipments;
    private final ShippingSettings.UsualCarton usual;

    ShipmentsToPack(ShipmentsThatWait shipments, ShippingSettings settings) {
        this.shipments = shipments;
        this.usual = settings.usualCarton();
    }

    @Override
    public String kind() {
        return "shipments-to-pack";
    }

    @Override
    public Set<String> readers() {
        return shipments.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return shipments.in(ShipmentState.NOTICED, EnumSet.of(HeldBy.END, HeldBy.WITHDRAWAL), wanted).stream()
                .map(waiting -> waiting.heldBy()
                        .map(reason -> ShipmentsThatWait.held(waiting.shipment(), reason))
                        .orElseGet(() -> slip(waiting.shipment())))
                .toList();
    }

    private WaitingWork slip(Shipment shipment) {
        return ShipmentsThatWait.slip(
                        shipment, Phrase.of("waiting.pack", shipment.number()), shipment.plannedDeparture())
                .ownedBy(SHIPPING)
                .movedOnBy(packing(shipment))
                .movedOnBy(shipments.failedDeparture(shipment))
                .movedOnBy(ShipmentsThatWait.takeBack(shipment));
    }

    /** A row for each line, as if it filled usual cartons; whoever packs weighs and measures. */
    private Form packing(Shipment shipment) {
        Form form = Form.post("pack", ShipmentsThatWait.path(shipment) + "/packing", SHIPPING);
        int i = 0;
        for (Map.Entry<Integer, Quantity> goods : shipment.cargo().quantities().entrySet()) {
            String row = "cartons." + i++;
            Quantity quantity = goods.getValue();
            form = form.asking(Field.given(row + ".line", goods.getKey().toString()))
                    .asking(Field.givenText(
                            row + ".quantity.value", quantity.value().toPlainString()))
                    .asking(Field.givenText(row + ".quantity.unit", quantity.unit()))
                    .asking(Field.integer(row + ".cartons", cartons(quantity)))
                    .asking(Field.decimal(row + ".grossKilograms", times(quantity, usual.grossKilogramsOfOne(), 3)))
                    .asking(Field.decimal(row + ".cubicMetres", times(quantity, usual.cubicMetresOfOne(), 4)));
        }
        return form;
    }

    private long cartons(Quantity quantity) {
        return quantity.value()
                .divide(usual.holds(), 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .longValueExact();
    }

    private static BigDecimal times(Quantity quantity, BigDecimal ofOne, int digits) {
        return quantity.value()
                .multiply(ofOne)
                .setScale(digits, RoundingMode.UP)
                .stripTrailingZeros();
    }
}
