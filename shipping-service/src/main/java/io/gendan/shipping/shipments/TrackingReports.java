package io.gendan.shipping.shipments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TrackingReports implements PanacheRepositoryBase<Tracking, UUID> {
    boolean isKnown(ShipmentId shipment, Tracking.Report report) {
        return count(
                        "shipmentId = ?1 and status = ?2 and place = ?3 and at = ?4",
                        shipment.value(),
                        report.status(),
                        report.place(),
                        report.at())
                > 0;
    }

    /** Whether the last one that was reported says the same, whenever it happened. */
    boolean isLast(ShipmentId shipment, Tracking.Report report) {
        return find("shipmentId = ?1 order by reportedAt desc, id desc", shipment.value())
                .firstResultOptional()
                .filter(last -> last.saysTheSameAs(report))
                .isPresent();
    }

    List<Tracking> of(ShipmentId shipment) {
        return list("shipmentId = ?1 order by at, id", shipment.value());
    }
}
