package io.gendan.planning.orders;

import io.gendan.chassis.intake.NotYet;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All orders planning has heard of. */
@ApplicationScoped
public class PlannedOrders implements PanacheRepositoryBase<PlannedOrder, UUID> {

    /** Locked first by whoever decides something about the order. */
    public Optional<PlannedOrder> locked(UUID order) {
        return findByIdOptional(order, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotYet when the order has not been heard of */
    public PlannedOrder expected(UUID order) {
        return locked(order).orElseThrow(() -> new NotYet("order " + order));
    }

    public Optional<PlannedOrder> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }
}
