package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.finishedgoods.Movement.Kind;
import io.gendan.shipping.orders.OrderToShip;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ledger of finished goods. Callers hold the order's row lock: nobody else moves its goods meanwhile. */
@ApplicationScoped
public class FinishedGoods implements PanacheRepositoryBase<GoodsOnHand, Slot> {
    private final Movements movements;
    private final FactoryClock clock;

    FinishedGoods(Movements movements, FactoryClock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    /** Puts away what a work order made. */
    Slot store(OrderToShip order, int line, Quantity quantity, UUID workOrder) {
        Slot slot =
                new Slot(order.head().plant(), Slot.FINISHED_GOODS, order.id().value(), line);
        book(slot, order.line(line).product(), quantity, Kind.STORED, workOrder, "production");
        return slot;
    }

    boolean isStored(UUID workOrder) {
        return movements.count("kind = ?1 and reference = ?2", Kind.STORED, workOrder) > 0;
    }

    void move(OrderToShip order, int line, Quantity quantity, String from, String to, String by) {
        Slot source = new Slot(order.head().plant(), from, order.id().value(), line);
        mustHave(source, quantity);
        UUID request = Ids.next();
        String product = order.line(line).product();
        book(source, product, quantity.zero().minus(quantity), Kind.MOVED, request, by);
        book(source.at(to), product, quantity, Kind.MOVED, request, by);
    }

    /** Takes what leaves with a shipment out of the locations. */
    public void takeOut(OrderToShip order, SortedMap<Integer, Quantity> leaving, UUID shipment, String by) {
        leaving.forEach((line, quantity) -> {
            SortedMap<String, Quantity> picks = Picking.pick(onHand(order, line), quantity);
            Quantity picked = picks.values().stream().reduce(quantity.zero(), Quantity::plus);
            if (picked.compareTo(quantity) < 0) {
                throw new Refused(new GoodsRefusal.NotOnHand(line, "all", quantity, picked));
            }
            picks.forEach((location, taken) -> book(
                    new Slot(order.head().plant(), location, order.id().value(), line),
                    order.line(line).product(),
                    taken.zero().minus(taken),
                    Kind.DISPATCHED,
                    shipment,
                    by));
        });
    }

    List<GoodsOnHand> of(UUID order) {
        return list("slot.orderId = ?1 order by slot.line, slot.location", order);
    }

    private SortedMap<String, Quantity> onHand(OrderToShip order, int line) {
        return list("slot.orderId = ?1 and slot.line = ?2", order.id().value(), line).stream()
                .collect(Collectors.toMap(
                        goods -> goods.slot().location(), GoodsOnHand::quantity, Quantity::plus, TreeMap::new));
    }

    private void mustHave(Slot slot, Quantity wanted) {
        Quantity onHand = findByIdOptional(slot).map(GoodsOnHand::quantity).orElse(wanted.zero());
        if (onHand.compareTo(wanted) < 0) {
            throw new Refused(new GoodsRefusal.NotOnHand(slot.line(), slot.location(), wanted, onHand));
        }
    }

    private void book(Slot slot, String product, Quantity change, Kind kind, UUID reference, String by) {
        movements.persist(new Movement(Ids.next(), slot, product, change, kind, reference, clock.instant(), by));
        findByIdOptional(slot)
                .ifPresentOrElse(known -> known.add(change), () -> persist(new GoodsOnHand(slot, change)));
    }
}
