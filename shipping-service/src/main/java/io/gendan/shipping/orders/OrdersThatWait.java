package io.gendan.shipping.orders;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.values.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Orders as the desk's queues see them: read in a few queries, without a lock. */
@ApplicationScoped
public class OrdersThatWait {
    private final EntityManager entities;

    OrdersThatWait(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An order with goods that are ready to leave.
     *
     * @param goods by line: released, stored, in no notice yet, and held back by nothing
     * @param releasedAt the earliest release of which something is in no notice yet
     */
    public record Ready(OrderToShip order, SortedMap<Integer, Quantity> goods, Instant releasedAt) {}

    /** Why goods must not leave now. */
    public enum HeldBy {
        /** The order has ended. */
        END,
        /** A cancellation is being decided. */
        WITHDRAWAL,
        /** The customer has not consented to a delay. */
        DELAY
    }

    /** Orders with goods for a notice; those released longest ago first. */
    public List<Ready> ready(Selection wanted) {
        return wanted.fill(
                first -> released(wanted, first), ready -> !ready.goods().isEmpty());
    }

    private List<Ready> released(Selection wanted, int first) {
        Map<UUID, Instant> released = new LinkedHashMap<>();
        entities.createQuery("""
                        select o.id.value, min(r.releasedAt)
                        from OrderToShip o join o.lines l
                             join DispatchRelease r on r.id.orderId = o.id.value join r.lines q
                        where key(q) = key(l) and o.standing = :open and (:subject = '' or o.head.number = :subject)
                          and l.released > l.noticed and l.stored > l.noticed
                          and l.noticed < (select sum(e.value) from DispatchRelease earlier join earlier.lines e
                                           where earlier.id.orderId = o.id.value and key(e) = key(l)
                                             and earlier.id.release <= r.id.release)
                        group by o.id.value order by min(r.releasedAt), o.id.value""", Object[].class)
                .setParameter("open", Standing.OPEN)
                .setParameter("subject", wanted.subjectOrBlank())
                .setFirstResult(first)
                .setMaxResults(wanted.most())
                .getResultStream()
                .forEach(row -> released.put((UUID) row[0], (Instant) row[1]));
        Map<UUID, OrderToShip> orders = all(released.keySet());
        return released.entrySet().stream()
                .map(one -> ready(Objects.requireNonNull(orders.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static Ready ready(OrderToShip order, Instant releasedAt) {
        SortedMap<Integer, Quantity> goods = new TreeMap<>();
        order.lines().forEach((number, line) -> {
            if (line.free().isPositive() && heldBy(order, List.of(number)).isEmpty()) {
                goods.put(number, line.free());
            }
        });
        return new Ready(order, goods, releasedAt);
    }

    /** These orders with their lines and all that holds them back. */
    public Map<UUID, OrderToShip> all(Collection<UUID> ids) {
        Map<UUID, OrderToShip> orders = new LinkedHashMap<>();
        for (String part : List.of("lines", "holdups.delays", "holdups.withdrawals")) {
            entities.createQuery(
                            "select distinct o from OrderToShip o left join fetch o." + part
                                    + " where o.id.value in :ids",
                            OrderToShip.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(order -> orders.put(order.id().value(), order));
        }
        return orders;
    }

    public static Optional<HeldBy> heldBy(OrderToShip order, Collection<Integer> lines) {
        if (order.standing() != Standing.OPEN) {
            return Optional.of(HeldBy.END);
        }
        if (lines.stream().anyMatch(order.holdups()::isFrozen)) {
            return Optional.of(HeldBy.WITHDRAWAL);
        }
        return lines.stream()
                        .anyMatch(line ->
                                order.holdups().delayWithoutConsent(line).isPresent())
                ? Optional.of(HeldBy.DELAY)
                : Optional.empty();
    }
}
