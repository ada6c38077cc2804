package io.gendan.shipping.shipments;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.EntityTags;
import io.gendan.shipping.orders.OrderId;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** All shipments. Whoever changes one holds the lock of its order, taken before the shipment is read. */
@ApplicationScoped
public class Shipments implements PanacheRepositoryBase<Shipment, ShipmentId> {
    private final OrdersToShip orders;
    private final Onlookers onlookers;
    private final EntityTags tags;

    Shipments(OrdersToShip orders, Onlookers onlookers, EntityTags tags) {
        this.orders = orders;
        this.onlookers = onlookers;
        this.tags = tags;
    }

    /** A shipment together with its locked order. */
    public record Held(OrderToShip order, Shipment shipment) {}

    /** @throws Refused when there is none that the caller may change, or it is not the version the caller has seen */
    public Held hold(UUID shipment) {
        OrderToShip order = orders.lock(orderOf(ShipmentId.of(shipment)));
        Shipment held = find(shipment, onlookers::mayReportOn);
        tags.require(held.version());
        return new Held(order, held);
    }

    /** The shipment with the version it gets by this command. */
    public ShipmentView asChanged(Shipment shipment) {
        flush();
        return ShipmentView.of(shipment);
    }

    public Shipment visible(UUID shipment) {
        return find(shipment, onlookers::maySee);
    }

    private Shipment find(UUID shipment, Predicate<Shipment> allowed) {
        return findByIdOptional(ShipmentId.of(shipment)).filter(allowed).orElseThrow(() -> unknown(shipment));
    }

    /** The order's lock is held by the caller. */
    public List<Shipment> waitingOf(OrderToShip order) {
        return list("consignment.orderId = ?1 order by number", order.id().value()).stream()
                .filter(shipment -> shipment.state().isWaiting())
                .toList();
    }

    /** @return a value of its own for every notice, growing, with gaps */
    public long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('shipment_number')")
                        .getSingleResult())
                .longValue();
    }

    private OrderId orderOf(ShipmentId shipment) {
        return getEntityManager()
                .createQuery("select s.consignment.orderId from Shipment s where s.id = ?1", UUID.class)
                .setParameter(1, shipment)
                .getResultStream()
                .findFirst()
                .map(OrderId::of)
                .orElseThrow(() -> unknown(shipment.value()));
    }

    private static Refused unknown(UUID shipment) {
        return new Refused(new ShipmentRefusal.ShipmentUnknown(shipment.toString()));
    }
}
