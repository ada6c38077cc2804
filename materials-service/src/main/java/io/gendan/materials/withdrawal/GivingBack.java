package io.gendan.materials.withdrawal;

import io.gendan.materials.availability.EndOfOrder;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.kitting.Kits;
import io.gendan.materials.purchasing.Allocation;
import io.gendan.materials.purchasing.Following;
import io.gendan.materials.purchasing.PurchaseRequests;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.LineRef;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** Gives back all an order has; what becomes free goes at once to those who still ask for it. */
@ApplicationScoped
class GivingBack {
    private final Warehouse warehouse;
    private final Needs needs;
    private final Kits kits;
    private final PurchaseRequests requests;
    private final Withdrawals withdrawals;
    private final DedicatedMaterial dedicated;
    private final EndOfOrder end;
    private final Allocation allocation;
    private final Following following;
    private final FactoryDay days;

    GivingBack(
            Warehouse warehouse,
            Needs needs,
            Kits kits,
            PurchaseRequests requests,
            Withdrawals withdrawals,
            DedicatedMaterial dedicated,
            EndOfOrder end,
            Allocation allocation,
            Following following,
            FactoryDay days) {
        this.warehouse = warehouse;
        this.needs = needs;
        this.kits = kits;
        this.requests = requests;
        this.withdrawals = withdrawals;
        this.dedicated = dedicated;
        this.end = end;
        this.allocation = allocation;
        this.following = following;
        this.days = days;
    }

    /** Answers what it costs. */
    Money everythingOf(MaterialOrder order) {
        FactoryDay.Today today = days.in(order.plant());
        List<String> items = needs.itemsOf(order.id());
        Floor floor = warehouse.lock(order.plant(), items);
        Map<LineRef, OrderLine> others = new TreeMap<>(allocation.lock(List.of(order.id()), order.plant(), items));
        List<OrderLine> own = others.values().stream()
                .filter(line -> line.ref().orderId().equals(order.id()))
                .toList();
        Money cost = dedicated.boughtFor(
                order.id(), own.stream().map(OrderLine::line).toList(), today.catalogue());
        requests.cancelAll(own.stream().map(OrderLine::ref).toList());
        kits.cancel(order.id());
        end.cancel(order, own, floor);
        withdrawals.frozenOf(order.id()).forEach(Withdrawal::carryOut);

        own.forEach(line -> others.remove(line.ref()));
        Map<LineRef, OrderLine> served = allocation.serve(items, floor, others, today);
        following.up(served.values(), today, "supply became free");
        return cost;
    }
}
