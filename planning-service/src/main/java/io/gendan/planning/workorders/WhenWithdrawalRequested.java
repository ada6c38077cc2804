package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Under the lock that starts are made under: either nothing goes on from here, or it is too late. It is never too late when
 * begun work stops as well.
 */
@ApplicationScoped
class WhenWithdrawalRequested implements EventHandler<WhenWithdrawalRequested.WithdrawalRequested> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final Labour labour;
    private final Outbox outbox;

    WhenWithdrawalRequested(
            PlannedOrders orders, WorkOrders workOrders, Withdrawals withdrawals, Labour labour, Outbox outbox) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.labour = labour;
        this.outbox = outbox;
    }

    @Override
    public void on(WithdrawalRequested fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (withdrawals.findByIdOptional(fact.withdrawalId()).isPresent()) {
            return;
        }
        List<WorkOrder> touched = workOrders.ofOrder(fact.orderId()).stream()
                .filter(work -> fact.lines().isEmpty()
                        || fact.lines().contains(work.job().line()))
                .toList();
        Optional<String> begun = touched.stream()
                .filter(work -> work.state().isBegun() && !fact.evenIfStarted())
                .map(work -> "%s of line %d is %s since %s"
                        .formatted(
                                work.number(),
                                work.job().line(),
                                work.state(),
                                work.course().startedAt()))
                .findFirst();
        withdrawals.persist(new Withdrawal(fact.withdrawalId(), fact.orderId(), fact.lines(), begun.orElse(null)));
        begun.ifPresentOrElse(
                what -> outbox.record(PlanningWithdrawalTooLate.of(order.facts(), fact.withdrawalId(), what)), () -> {
                    touched.stream()
                            .filter(work -> work.state().isOpen())
                            .forEach(work -> work.freeze(fact.withdrawalId()));
                    outbox.record(PlanningWithdrawn.of(
                            order.facts(), fact.withdrawalId(), labour.costOf(order.facts(), touched)));
                });
    }

    @EventType("io.gendan.order.withdrawal-requested.v1")
    record WithdrawalRequested(UUID orderId, UUID withdrawalId, List<Integer> lines, boolean evenIfStarted) {}
}
