package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The order goes on: what was frozen for the withdrawal may start again. */
@ApplicationScoped
class WhenWithdrawalAbandoned implements EventHandler<WhenWithdrawalAbandoned.WithdrawalAbandoned> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final MaterialDates dates;

    WhenWithdrawalAbandoned(PlannedOrders orders, WorkOrders workOrders, Withdrawals withdrawals, MaterialDates dates) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.dates = dates;
    }

    @Override
    public void on(WithdrawalAbandoned fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        withdrawals.findByIdOptional(fact.withdrawalId()).ifPresent(Withdrawal::abandon);
        workOrders.ofOrder(fact.orderId()).stream()
                .filter(work -> work.isFrozenBy(fact.withdrawalId()))
                .forEach(work -> {
                    work.thaw();
                    dates.thawed(order, work);
                });
    }

    @EventType("io.gendan.order.withdrawal-abandoned.v1")
    record WithdrawalAbandoned(UUID orderId, UUID withdrawalId) {}
}
