package io.gendan.materials.withdrawal;

import io.gendan.materials.availability.EndOfOrder;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.kitting.Kits;
import io.gendan.materials.kitting.StoppedWork;
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
    private final StoppedWork stopped;
    private final PurchaseRequests requests;
    private final Withdrawals withdrawals;
    private final GivenUp givenUp;
    private final EndOfOrder end;
    private final Allocation allocation;
    private final Following following;
    private final FactoryDay days;

    GivingBack(
            Warehouse warehouse,
            Needs needs,
            Kits kits,
            StoppedWork stopped,
            PurchaseRequests requests,
            Withdrawals withdrawals,
            GivenUp givenUp,
            EndOfOrder end,
            Allocation allocation,
            Following following,
            FactoryDay days) {
        this.warehouse = warehouse;
        this.needs = needs;
        this.kits = kits;
        this.stopped = stopped;
        this.requests = requests;
        this.withdrawals = withdrawals;
        this.givenUp = givenUp;
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
        // First the cost: the write-off releases what is still on its way for the work it ends.
        Money cost =
                givenUp.costOf(order.id(), own.stream().map(OrderLine::line).toList(), today.catalogue());
        stopped.writeOff(order, own, floor, today);
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
