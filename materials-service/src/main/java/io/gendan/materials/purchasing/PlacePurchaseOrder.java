package io.gendan.materials.purchasing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderName;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.requirements.Supply;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.LineRef;
import io.gendan.materials.stock.StockKey;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Buys what requests ask for, from one supplier, and gives each its part of what is now expected. */
@ApplicationScoped
class PlacePurchaseOrder {
    private final RequestsToOrder toOrder;
    private final PurchaseOrders orders;
    private final Warehouse warehouse;
    private final Allocation allocation;
    private final Needs needs;
    private final MaterialOrders materialOrders;
    private final Following following;
    private final FactoryDay days;
    private final DueWork due;
    private final Caller caller;
    private final EntityManager entities;
    private final Outbox outbox;

    PlacePurchaseOrder(
            RequestsToOrder toOrder,
            PurchaseOrders orders,
            Warehouse warehouse,
            Allocation allocation,
            Needs needs,
            MaterialOrders materialOrders,
            Following following,
            FactoryDay days,
            DueWork due,
            Caller caller,
            EntityManager entities,
            Outbox outbox) {
        this.toOrder = toOrder;
        this.orders = orders;
        this.warehouse = warehouse;
        this.allocation = allocation;
        this.needs = needs;
        this.materialOrders = materialOrders;
        this.following = following;
        this.days = days;
        this.due = due;
        this.caller = caller;
        this.entities = entities;
        this.outbox = outbox;
    }

    PurchaseOrder place(List<UUID> ids, @Nullable String wantedSupplier) {
        List<RequestRef> refs = toOrder.refs(ids);
        String plant = refs.getFirst().plant();
        FactoryDay.Today today = days.in(plant);
        WorkingCalendar calendar =
                today.calendar().orElseThrow(() -> new Refused(new PurchasingRefusal.NoWorkingCalendar(plant)));
        String supplier = RequestsToOrder.supplier(refs, wantedSupplier, today.catalogue());

        Map<String, StockKey> homes = new TreeMap<>();
        refs.forEach(ref -> homes.put(ref.item(), warehouse.home(plant, ref.item(), "PARTS")));
        homes.values().forEach(warehouse::open);
        Floor floor = warehouse.lock(plant, homes.keySet());
        List<UUID> asking = refs.stream().map(RequestRef::orderId).toList();
        Map<LineRef, OrderLine> locked = allocation.lock(asking, plant, homes.keySet());
        Map<String, List<PurchaseRequest>> byItem = toOrder.open(ids, locked).stream()
                .sorted(PurchaseRequest.BY_CLASS_THEN_DATE)
                .collect(Collectors.groupingBy(PurchaseRequest::item, TreeMap::new, Collectors.toList()));

        PurchaseOrder order =
                new PurchaseOrder(orders.nextNumber(today.date()), plant, supplier, today.now(), caller.name());
        orders.persist(order);
        int number = 0;
        for (Map.Entry<String, List<PurchaseRequest>> asked : byItem.entrySet()) {
            Part part = today.catalogue().known(asked.getKey());
            LotToBuy lot = LotToBuy.covering(
                    sum(asked.getValue()), part, today.catalogue().offers(part.code(), supplier));
            LocalDate expected = calendar.plusDays(today.date(), lot.offer().leadTimeDays());
            StockKey home = Objects.requireNonNull(homes.get(part.code()));
            PurchaseLine line = new PurchaseLine(order.number(), ++number, home.location(), lot, expected);
            entities.persist(line);
            floor.dock().expect(line.id(), home, order.number(), lot.quantity(), expected);
            due.at(calendar.endOfDay(expected), line.id().toString(), LateDelivery.KIND);
            asked.getValue().forEach(request -> peg(request, order, line, part, floor));
        }
        Map<LineRef, OrderLine> touched = allocation.serve(homes.keySet(), floor, locked, today);
        byItem.values().forEach(some -> some.forEach(request -> touched.put(request.ref(), locked.get(request.ref()))));
        following.up(touched.values(), today, order.number() + " placed with " + supplier);
        return order;
    }

    private void peg(PurchaseRequest request, PurchaseOrder order, PurchaseLine line, Part part, Floor floor) {
        BigDecimal quantity = request.quantity();
        needs.of(request.ref(), request.item()).cover(quantity);
        Supply bought = new Supply(line.item(), line.location(), line.id(), quantity, line.expectedDate());
        floor.claim(request.claimant(), ClaimKind.RESERVED, bought, true);
        request.order(order.number());
        PurchasePeg.Key key =
                new PurchasePeg.Key(order.number(), line.line(), request.ref().orderId());
        PurchasePeg peg = entities.find(PurchasePeg.class, key);
        if (peg == null) {
            entities.persist(new PurchasePeg(key, quantity));
        } else {
            peg.add(quantity);
        }
        OrderName name = materialOrders.nameOf(request.ref().orderId());
        outbox.record(new PurchaseOrderPlaced(
                name.id(),
                name.number(),
                name.revision(),
                order.number(),
                order.supplier(),
                part.code(),
                new Quantity(quantity, part.unit()),
                line.expectedDate()));
    }

    private static BigDecimal sum(List<PurchaseRequest> requests) {
        return requests.stream().map(PurchaseRequest::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
