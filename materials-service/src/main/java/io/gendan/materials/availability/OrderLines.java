package io.gendan.materials.availability;

import io.gendan.materials.stock.LineRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** All lines of all orders. */
@ApplicationScoped
public class OrderLines implements PanacheRepositoryBase<OrderLine, OrderLine.Key> {
    /** Locks all lines of the orders, in one sorted go; to be called after the stock levels are locked, never before. */
    public Map<LineRef, OrderLine> lock(Collection<UUID> orders) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        return find("key.orderId in ?1 order by key.orderId, key.line", orders)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(OrderLine::ref, line -> line, (one, same) -> one, TreeMap::new));
    }

    public List<OrderLine> lock(UUID order) {
        return List.copyOf(lock(List.of(order)).values());
    }

    /** What the lines are for; never changes, so nothing is locked. */
    List<String> productsOf(UUID order) {
        return getEntityManager()
                .createQuery("select distinct product from OrderLine where key.orderId = ?1", String.class)
                .setParameter(1, order)
                .getResultList();
    }
}
