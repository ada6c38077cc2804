package io.gendan.shipping.packing;

import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.shipments.Packed;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentState;
import io.gendan.shipping.shipments.Shipments;
import io.gendan.shipping.shipments.Shipments.Held;
import io.gendan.shipping.shipments.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Puts a noticed shipment into labelled cartons. */
@ApplicationScoped
class Packing {
    private final Shipments shipments;
    private final PackedRows rows;
    private final Cartons cartons;
    private final Telling telling;
    private final FactoryClock clock;
    private final Caller caller;
    private final ShippingSettings settings;

    Packing(
            Shipments shipments,
            PackedRows rows,
            Cartons cartons,
            Telling telling,
            FactoryClock clock,
            Caller caller,
            ShippingSettings settings) {
        this.shipments = shipments;
        this.rows = rows;
        this.cartons = cartons;
        this.telling = telling;
        this.clock = clock;
        this.caller = caller;
        this.settings = settings;
    }

    Shipment pack(UUID id, PackingRequest request) {
        Held held = shipments.hold(id);
        Shipment shipment = held.shipment();
        shipment.mustBecome(ShipmentState.PACKED);
        held.order().mustBeMovable(new TreeSet<>(shipment.cargo().quantities().keySet()));
        Completeness.check(shipment.cargo().quantities(), request.cartons());
        label(id, request);
        Packed packed = new Packed(
                request.cartonCount(), request.grossKilograms(), request.cubicMetres(), clock.instant(), caller.name());
        telling.tell(shipment, shipment.pack(packed));
        return shipment;
    }

    private void label(UUID shipment, PackingRequest request) {
        List<PackingRequest.Row> packed = request.cartons();
        Iterator<Long> serials = cartons.serials(request.cartonCount()).iterator();
        int number = 0;
        for (int item = 1; item <= packed.size(); item++) {
            PackingRequest.Row row = packed.get(item - 1);
            rows.persist(new PackedRow(new PackedRow.Id(shipment, item), row));
            for (int carton = 1; carton <= row.cartons(); carton++) {
                Sscc sscc = Sscc.of(settings.gs1CompanyPrefix(), serials.next());
                cartons.persist(new Carton(sscc, shipment, item, ++number));
            }
        }
    }
}
