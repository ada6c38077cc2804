package io.gendan.finance.settlements;

import io.gendan.chassis.desk.Selection;
import io.gendan.finance.customers.OwnArea;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Settlements of cancelled orders; changed while the order's account is locked. */
@ApplicationScoped
class Settlements implements PanacheRepositoryBase<Settlement, UUID> {
    private final OwnArea area;

    Settlements(OwnArea area) {
        this.area = area;
    }

    /** With number, plant and customer of their orders, the first cancelled first. */
    List<Tuple> unsettled(Selection wanted) {
        return getEntityManager()
                .createQuery("""
                    select settlement, account.orderNumber as number, account.plant as plant, account.customer as customer
                    from Settlement settlement, OrderAccount account where account.orderId = settlement.orderId
                    and settlement.cancelledAt is not null and settlement.settledAt is null
                    and (:number = '' or account.orderNumber = :number) and %s
                    order by settlement.cancelledAt, account.orderNumber\
                    """.formatted(OwnArea.holds("account.customer")), Tuple.class)
                .setParameter("number", wanted.subjectOrBlank())
                .setParameter("area", area.orEverywhere())
                .setMaxResults(wanted.most())
                .getResultList();
    }

    Settlement of(UUID order) {
        Settlement known = findById(order);
        if (known != null) {
            return known;
        }
        Settlement settlement = new Settlement(order);
        persist(settlement);
        return settlement;
    }
}
