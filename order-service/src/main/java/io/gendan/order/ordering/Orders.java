package io.gendan.order.ordering;

import io.gendan.chassis.intake.NotYet;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All orders. Whoever changes one holds its row lock from the first read on. */
@ApplicationScoped
public class Orders implements PanacheRepositoryBase<Order, OrderId> {
    private final EntityManager database;

    Orders(EntityManager database) {
        this.database = database;
    }

    public Optional<Order> locked(OrderId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NotYet when this order has not been heard of */
    public Order toldOf(UUID order) {
        return locked(new OrderId(order)).orElseThrow(() -> new NotYet("order " + order));
    }

    /** By UUID or by number; people type numbers in any case. */
    public Optional<OrderId> id(String idOrNumber) {
        try {
            return Optional.of(new OrderId(UUID.fromString(idOrNumber)));
        } catch (IllegalArgumentException notAnId) {
            return database.createQuery("select o.id from Order o where o.number = ?1", OrderId.class)
                    .setParameter(1, idOrNumber.toUpperCase(Locale.ROOT))
                    .getResultStream()
                    .findFirst();
        }
    }

    /** Gaps are possible: a refused order has taken a number. */
    String nextNumber(int year) {
        Number next = (Number)
                database.createNativeQuery("select nextval('order_number')").getSingleResult();
        return "SO-%d-%06d".formatted(year, next.longValue());
    }
}
