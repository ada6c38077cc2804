package io.gendan.finance.settlements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Settlements of cancelled orders; changed while the order's account is locked. */
@ApplicationScoped
class Settlements implements PanacheRepositoryBase<Settlement, UUID> {
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
