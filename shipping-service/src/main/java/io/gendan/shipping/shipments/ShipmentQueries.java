package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.PARTNER;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds shipments; what a partner or customer may not see is not even counted. */
@ApplicationScoped
class ShipmentQueries {
    private static final String NOBODY = "";

    private final EntityManager entities;
    private final Caller caller;
    private final Owners owners;

    ShipmentQueries(EntityManager entities, Caller caller, Owners owners) {
        this.entities = entities;
        this.caller = caller;
        this.owners = owners;
    }

    /**
     * @param order id or number of ours, or the customer's number
     * @param after a shipment number
     */
    record Wanted(
            @Nullable String order,
            @Nullable ShipmentState state,
            @Nullable String after) {}

    List<Shipment> find(Wanted wanted, int limit) {
        TypedQuery<Shipment> query = entities.createQuery("""
                select s from Shipment s
                where (:order is null or s.consignment.orderNumber = :order or s.consignment.orderId = :orderId
                       or s.consignment.orderId in (
                           select o.id.value from OrderToShip o where o.head.customerOrderNumber = :order))
                  and (:state is null or s.state = :state)
                  and (:partner is null or s.notice.carrier = :partner or s.consignment.consignee in :theirs)
                  and (:consignee is null or s.consignment.consignee = :consignee)
                  and s.number > :after
                order by s.number""", Shipment.class);
        query.setParameter("order", wanted.order());
        query.setParameter("orderId", asId(wanted.order()));
        query.setParameter("state", wanted.state());
        query.setParameter("after", wanted.after() == null ? "" : wanted.after());
        String partner = caller.has(PARTNER) ? caller.partner().orElse(NOBODY) : null;
        query.setParameter("partner", partner);
        query.setParameter("theirs", partner == null ? Set.of() : owners.consigneesOf(partner));
        query.setParameter("consignee", caller.has(CUSTOMER) ? caller.customer().orElse(NOBODY) : null);
        return query.setMaxResults(limit).getResultList();
    }

    private static @Nullable UUID asId(@Nullable String order) {
        try {
            return order == null ? null : UUID.fromString(order);
        } catch (IllegalArgumentException aNumber) {
            return null;
        }
    }
}
