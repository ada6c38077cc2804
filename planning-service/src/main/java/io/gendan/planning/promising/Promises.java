package io.gendan.planning.promising;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All promises ever asked for. */
@ApplicationScoped
class Promises implements PanacheRepositoryBase<Promise, UUID> {

    /** Promises under review that are not green; a look before their orders are locked. */
    List<UUID> heldButNotGreen() {
        return getEntityManager()
                .createQuery(
                        "select p.id from Promise p where p.state = :held and p.green = false order by p.id",
                        UUID.class)
                .setParameter("held", PromiseState.HELD)
                .getResultList();
    }

    /** Asked before the order is locked; the promise itself is read after. */
    UUID orderOf(UUID promise) {
        return getEntityManager()
                .createQuery("select p.orderId from Promise p where p.id = :id", UUID.class)
                .setParameter("id", promise)
                .getSingleResult();
    }
}
