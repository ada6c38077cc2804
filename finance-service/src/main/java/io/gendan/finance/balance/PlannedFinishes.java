package io.gendan.finance.balance;

import io.gendan.finance.balance.PlannedFinish.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** The planned finishes of all work orders; written while the order's account is locked. */
@ApplicationScoped
public class PlannedFinishes implements PanacheRepositoryBase<PlannedFinish, Key> {
    void plan(UUID order, UUID workOrder, LocalDate finish) {
        Key key = new Key(order, workOrder);
        PlannedFinish known = findById(key);
        if (known == null) {
            persist(new PlannedFinish(key, finish));
        } else {
            known.move(finish);
        }
    }

    /** When the last work order of an order is to be finished; empty before it was scheduled. */
    public Optional<LocalDate> lastOf(UUID order) {
        return list("key.orderId", order).stream().map(PlannedFinish::finish).max(Comparator.naturalOrder());
    }
}
