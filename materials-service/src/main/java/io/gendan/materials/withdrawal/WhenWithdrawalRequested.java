package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.kitting.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.joda.money.Money;

/** What was released is wanted back: the lines stand still, unless work on them has begun and is not to stop. One answer. */
@ApplicationScoped
class WhenWithdrawalRequested implements EventHandler<WithdrawalRequested> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Kits kits;
    private final Withdrawals withdrawals;
    private final GivenUp givenUp;
    private final FactoryDay days;
    private final Outbox outbox;

    WhenWithdrawalRequested(
            MaterialOrders orders,
            OrderLines lines,
            Kits kits,
            Withdrawals withdrawals,
            GivenUp givenUp,
            FactoryDay days,
            Outbox outbox) {
        this.orders = orders;
        this.lines = lines;
        this.kits = kits;
        this.withdrawals = withdrawals;
        this.givenUp = givenUp;
        this.days = days;
        this.outbox = outbox;
    }

    @Override
    public void on(WithdrawalRequested request) {
        MaterialOrder order = orders.lockKnown(request.orderId());
        if (withdrawals.findById(request.withdrawalId()) != null) {
            return;
        }
        FactoryDay.Today today = days.in(order.plant());
        // The lines are what kits start under: from here on a start waits for this answer, or this answer for the
        // start.
        var locked = lines.lock(order.id());
        List<String> begun = request.evenIfStarted() ? List.of() : kits.begun(order.id(), request.lines());
        if (begun.isEmpty()) {
            locked.stream()
                    .filter(line -> request.lines().contains(line.line()))
                    .forEach(line -> line.freeze(request.withdrawalId()));
            Money cost = givenUp.costOf(order.id(), request.lines(), today.catalogue());
            withdrawals.persist(Withdrawal.granted(request, cost, today.now()));
            outbox.record(
                    new MaterialsWithdrawn(order.id(), order.number(), order.revision(), request.withdrawalId(), cost));
        } else {
            String fact = "work has begun: " + String.join(", ", begun);
            withdrawals.persist(Withdrawal.tooLate(request, fact, givenUp.nothing(), today.now()));
            outbox.record(new MaterialsWithdrawalTooLate(
                    order.id(), order.number(), order.revision(), request.withdrawalId(), fact));
        }
    }
}
