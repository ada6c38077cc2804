package io.gendan.materials.withdrawal;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.purchasing.Following;
import io.gendan.materials.purchasing.Resupplying;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The order goes on: its lines thaw, get what they came to need, and a kit that was filled meanwhile is complete now. */
@ApplicationScoped
class WhenWithdrawalAbandoned implements EventHandler<WithdrawalAbandoned> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Needs needs;
    private final Warehouse warehouse;
    private final Withdrawals withdrawals;
    private final Resupplying resupplying;
    private final Following following;
    private final FactoryDay days;

    WhenWithdrawalAbandoned(
            MaterialOrders orders,
            OrderLines lines,
            Needs needs,
            Warehouse warehouse,
            Withdrawals withdrawals,
            Resupplying resupplying,
            Following following,
            FactoryDay days) {
        this.orders = orders;
        this.lines = lines;
        this.needs = needs;
        this.warehouse = warehouse;
        this.withdrawals = withdrawals;
        this.resupplying = resupplying;
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
            FactoryDay.Today today = days.in(order.plant());
            Floor floor = warehouse.lock(order.plant(), needs.itemsOf(order.id()));
            List<OrderLine> thawed = lines.lock(order.id()).stream()
                    .filter(line -> withdrawal.concerns(line.line()))
                    .toList();
            thawed.forEach(OrderLine::thaw);
            resupplying.thawed(order, thawed, floor, today);
            following.up(thawed, today, "withdrawal abandoned");
        }
    }
}
