package io.gendan.shipping.orders;

import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.problems.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The orders shipping knows. */
@ApplicationScoped
public class OrdersToShip implements PanacheRepositoryBase<OrderToShip, OrderId> {
    /** For a command: the order, with its row locked until the transaction ends. */
    public OrderToShip lock(OrderId id) {
        return locked(id).orElseThrow(() -> unknown(id.toString()));
    }

    /** For a fact: the order, locked; the fact waits when the order has not arrived yet. */
    public OrderToShip lockOrWait(UUID id) {
        return locked(OrderId.of(id)).orElseThrow(() -> new NotYet("order " + id));
    }

    /** @param order its id or its number */
    public OrderToShip named(String order) {
        return find(order).orElseThrow(() -> unknown(order));
    }

    public Optional<OrderToShip> find(String order) {
        return asId(order)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("head.number", order).firstResultOptional());
    }

    /** @param order its id or its number; nothing is loaded before the lock is held */
    public OrderToShip lockNamed(String order) {
        return lock(asId(order)
                .orElseGet(() -> getEntityManager()
                        .createQuery("select o.id from OrderToShip o where o.head.number = ?1", OrderId.class)
                        .setParameter(1, order)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> unknown(order))));
    }

    private Optional<OrderToShip> locked(OrderId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<OrderId> asId(String order) {
        try {
            return Optional.of(OrderId.of(UUID.fromString(order)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Refused unknown(String order) {
        return new Refused(new OrderRefusal.OrderUnknown(order));
    }
}
