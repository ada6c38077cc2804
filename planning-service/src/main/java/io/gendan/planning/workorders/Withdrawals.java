package io.gendan.planning.workorders;

import io.gendan.planning.orders.PlannedOrder;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All withdrawals ever asked for. */
@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<Withdrawal, UUID> {

    List<Withdrawal> ofOrder(PlannedOrder order) {
        return list("orderId", order.facts().id());
    }

    /** What is scheduled while a withdrawal is open must not start either. */
    void freezeWhatIsAskedFor(PlannedOrder order, List<WorkOrder> made) {
        for (Withdrawal withdrawal : ofOrder(order)) {
            made.stream()
                    .filter(work -> withdrawal.freezes(work.job().line()))
                    .forEach(work -> work.freeze(withdrawal.id()));
        }
    }
}
