package io.gendan.shipping.packing;

import io.gendan.shipping.shipments.ShipmentId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class Cartons implements PanacheRepositoryBase<Carton, String> {
    List<Carton> of(ShipmentId shipment) {
        return list("shipmentId = ?1 order by number", shipment.value());
    }

    /** The SSCC of every carton, 18 digits each, by its number in the shipment. */
    public List<String> ssccOf(ShipmentId shipment) {
        return of(shipment).stream().map(carton -> carton.sscc().digits()).toList();
    }

    /** @return so many serial references, each used once and never again */
    List<Long> serials(int count) {
        return getEntityManager()
                .createNativeQuery("select nextval('sscc_serial') from generate_series(1, ?1)", Long.class)
                .setParameter(1, count)
                .getResultList()
                .stream()
                .map(serial -> ((Number) serial).longValue())
                .toList();
    }
}
