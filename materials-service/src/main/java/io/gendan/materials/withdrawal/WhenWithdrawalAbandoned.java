package io.gendan.materials.withdrawal;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.purchasing.Following;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The order goes on: its lines thaw, and a kit that was filled meanwhile is complete now. */
@ApplicationScoped
class WhenWithdrawalAbandoned implements EventHandler<WithdrawalAbandoned> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Withdrawals withdrawals;
    private final Following following;
    private final FactoryDay days;

    WhenWithdrawalAbandoned(
            MaterialOrders orders, OrderLines lines, Withdrawals withdrawals, Following following, FactoryDay days) {
        this.orders = orders;
        this.lines = lines;
        this.withdrawals = withdrawals;
        this.following = following;
        this.days = days;
    }

    @Override
    public void on(WithdrawalAbandoned abandoned) {
        MaterialOrder order = orders.lockKnown(abandoned.orderId());
        Withdrawal withdrawal = withdrawals.findById(abandoned.withdrawalId());
        if (withdrawal == null) {
            throw new NotYet("withdrawal " + abandoned.withdrawalId());
        }
        if (withdrawal.isFrozen()) {
            withdrawal.abandon();
            List<OrderLine> thawed = lines.lock(order.id()).stream()
                    .filter(line -> withdrawal.concerns(line.line()))
                    .toList();
            thawed.forEach(OrderLine::thaw);
            following.up(thawed, days.in(order.plant()), "withdrawal abandoned");
        }
    }
}
