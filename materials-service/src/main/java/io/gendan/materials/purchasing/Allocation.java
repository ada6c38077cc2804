package io.gendan.materials.purchasing;

import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.Need;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.requirements.Supply;
import io.gendan.materials.requirements.SupplyPool;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.LineRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Gives what became free to those who still ask for it: class A first, then the earlier date. */
@ApplicationScoped
public class Allocation {
    private record Asked(PurchaseRequest request, Need need) {}

    private final PurchaseRequests requests;
    private final Needs needs;
    private final OrderLines lines;

    Allocation(PurchaseRequests requests, Needs needs, OrderLines lines) {
        this.requests = requests;
        this.needs = needs;
        this.lines = lines;
    }

    /** Locks, in one go, the lines of these orders and of all that ask for the items. */
    public Map<LineRef, OrderLine> lock(Collection<UUID> orders, String plant, Collection<String> items) {
        Set<UUID> all = new TreeSet<>(orders);
        if (!items.isEmpty()) {
            all.addAll(requests.ordersAskingFor(plant, items));
        }
        return lines.lock(all);
    }

    /** Serves the requests of the locked lines from what is free; answers the lines that got something. */
    public Map<LineRef, OrderLine> serve(
            Collection<String> items, Floor floor, Map<LineRef, OrderLine> locked, FactoryDay.Today today) {
        Map<LineRef, OrderLine> served = new TreeMap<>();
        if (items.isEmpty() || locked.isEmpty()) {
            return served;
        }
        List<UUID> orders =
                locked.keySet().stream().map(LineRef::orderId).distinct().toList();
        // Needs are read before anything is given out: a query writes what is changed so far.
        List<Asked> queue = requests.openFor(items, orders).stream()
                .map(request -> new Asked(request, needs.of(request.ref(), request.item())))
                .toList();
        SupplyPool free = floor.free(today.date());
        for (Asked asked : queue) {
            OrderLine line = locked.get(asked.request().ref());
            if (line != null && !line.isFrozen() && serve(asked.request(), asked.need(), free, floor)) {
                served.put(line.ref(), line);
            }
        }
        return served;
    }

    private static boolean serve(PurchaseRequest request, Need need, SupplyPool free, Floor floor) {
        List<Supply> taken = free.take(request.item(), request.quantity(), need.expectedOn());
        for (Supply supply : taken) {
            floor.claim(request.claimant(), ClaimKind.RESERVED, supply, false);
            need.cover(supply.quantity());
            request.cover(supply.quantity());
        }
        return !taken.isEmpty();
    }
}
