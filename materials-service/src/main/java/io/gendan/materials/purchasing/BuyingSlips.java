package io.gendan.materials.purchasing;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.Need;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.availability.Redating;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A day is over and something was not ordered that should have been: it will come a day later, and the plan is told so,
 * every evening until it is ordered. A date nobody works for does not stand still.
 */
@ApplicationScoped
class BuyingSlips implements DueHandler {
    static final String KIND = "buying-slips";

    private final MaterialOrders orders;
    private final OrderLines lines;
    private final PurchaseRequests requests;
    private final Needs needs;
    private final Redating redating;
    private final FactoryDay days;
    private final DueWork due;

    BuyingSlips(
            MaterialOrders orders,
            OrderLines lines,
            PurchaseRequests requests,
            Needs needs,
            Redating redating,
            FactoryDay days,
            DueWork due) {
        this.orders = orders;
        this.lines = lines;
        this.requests = requests;
        this.needs = needs;
        this.redating = redating;
        this.days = days;
        this.due = due;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.lock(UUID.fromString(key))
                .filter(order -> order.is(OrderState.RELEASED))
                .ifPresent(order -> slip(order, dueAt));
    }

    private void slip(MaterialOrder order, Instant dueAt) {
        FactoryDay.Today tomorrow = days.in(order.plant()).nextWorkingDayAfter(dueAt);
        List<OrderLine> moving =
                lines.lock(order.id()).stream().filter(line -> !line.isFrozen()).toList();
        List<PurchaseRequest> late =
                requests.openOf(moving.stream().map(OrderLine::ref).toList());
        for (PurchaseRequest request : late) {
            Need need = needs.of(request.ref(), request.item());
            need.expect(tomorrow.arrivalOf(request.item()));
            request.expect(need.expectedOn());
        }
        redating.redate(
                moving, tomorrow, late.size() + " purchase requests of " + order.number() + " are not ordered yet");
        if (!late.isEmpty()) {
            tomorrow.endOfDay().ifPresent(evening -> due.at(evening, order.id().toString(), KIND));
        }
    }
}
