package io.gendan.materials.purchasing;

import io.gendan.chassis.security.Caller;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.stock.Arrival;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.EntryKind;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.LineRef;
import io.gendan.materials.stock.Movement;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goods come in: what is accepted is stock, and those who wait for it get theirs. */
@ApplicationScoped
class ReceiveGoods {
    private final PurchaseOrders orders;
    private final Warehouse warehouse;
    private final Claims claims;
    private final Allocation allocation;
    private final Arrivals arrivals;
    private final Following following;
    private final FactoryDay days;
    private final Caller caller;
    private final String currency;

    ReceiveGoods(
            PurchaseOrders orders,
            Warehouse warehouse,
            Claims claims,
            Allocation allocation,
            Arrivals arrivals,
            Following following,
            FactoryDay days,
            Caller caller,
            @ConfigProperty(name = "materials.currency", defaultValue = "CNY") String currency) {
        this.orders = orders;
        this.warehouse = warehouse;
        this.claims = claims;
        this.allocation = allocation;
        this.arrivals = arrivals;
        this.following = following;
        this.days = days;
        this.caller = caller;
        this.currency = currency;
    }

    PurchaseOrder receive(String number, Collection<Delivery> brought) {
        PurchaseOrder order = orders.lockKnown(number);
        FactoryDay.Today today = days.in(order.plant());
        Map<Integer, PurchaseLine> lines =
                orders.linesOf(number).stream().collect(Collectors.toMap(PurchaseLine::line, Function.identity()));
        Map<PurchaseLine, Delivery> deliveries = Delivery.checked(number, lines, brought, ReceiptTolerance.USUAL);

        Set<String> items =
                deliveries.keySet().stream().map(PurchaseLine::item).collect(Collectors.toCollection(TreeSet::new));
        Floor floor = warehouse.lock(order.plant(), items);
        Map<LineRef, OrderLine> locked = allocation.lock(ordersWaitingFor(deliveries.keySet()), order.plant(), items);
        Map<LineRef, OrderLine> touched = new TreeMap<>();
        deliveries.forEach((line, delivery) -> receive(order, line, delivery, floor, today)
                .forEach(arrival -> touched.put(arrival.line(), locked.get(arrival.line()))));
        touched.putAll(allocation.serve(items, floor, locked, today));
        following.up(touched.values(), today, number + " received");
        order.touch(today.now());
        return order;
    }

    /** Books one line; answers for whom something arrived, or was lost because no more will come. */
    private List<Arrival> receive(
            PurchaseOrder order, PurchaseLine line, Delivery delivery, Floor floor, FactoryDay.Today today) {
        BigDecimal unitCost = today.catalogue().known(line.item()).standardCost();
        Movement movement =
                new Movement(EntryKind.RECEIPT, unitCost, currency, today.now(), order.number(), null, caller.name());
        List<Arrival> touched =
                new ArrayList<>(floor.dock().receive(line.id(), delivery.taken(), movement, today.date()));
        arrivals.tell(order, touched, today);
        if (line.receive(delivery.quantity(), delivery.taken(), ReceiptTolerance.USUAL)) {
            if (floor.dock().outstanding(line.id()).signum() > 0) {
                List<Arrival> lost = floor.dock().giveUp(line.id());
                arrivals.askAgain(order, lost, today);
                touched.addAll(lost);
            }
        }
        return touched;
    }

    private Set<UUID> ordersWaitingFor(Collection<PurchaseLine> lines) {
        return lines.stream()
                .flatMap(line -> claims.waitingFor(line.id()).stream())
                .map(LineRef::orderId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
