package io.gendan.shipping.packing;

import io.gendan.shipping.shipments.ShipmentId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PackedRows implements PanacheRepositoryBase<PackedRow, PackedRow.Id> {
    List<PackedRow> of(ShipmentId shipment) {
        return list("id.shipmentId = ?1 order by id.item", shipment.value());
    }
}
