package io.gendan.materials.availability;

import io.gendan.chassis.intake.NotYet;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All orders that need material. */
@ApplicationScoped
public class MaterialOrders implements PanacheRepositoryBase<MaterialOrder, UUID> {
    public Optional<MaterialOrder> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotYet when the order was not heard of yet */
    public MaterialOrder lockKnown(UUID id) {
        return lock(id).orElseThrow(() -> new NotYet("order " + id));
    }

    /** How an order is called in events; read without a lock, so never the entity. */
    public OrderName nameOf(UUID id) {
        return getEntityManager()
                .createQuery("select id, number, revision, plant from MaterialOrder where id = ?1", OrderName.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** The orders of one state with a line whose date is pending. */
    List<UUID> pending(OrderState state) {
        return getEntityManager()
                .createQuery("""
                        select o.id from MaterialOrder o where o.state = ?1
                        and exists (select 1 from OrderLine l where l.key.orderId = o.id and l.gap is not null)
                        order by o.number""", UUID.class)
                .setParameter(1, state)
                .getResultList();
    }

    /** By id or by number, as people and links name it. */
    public Optional<UUID> named(String idOrNumber) {
        return getEntityManager()
                .createQuery("select id from MaterialOrder where number = ?1 or cast(id as string) = ?1", UUID.class)
                .setParameter(1, idOrNumber)
                .getResultStream()
                .findFirst();
    }
}
