package io.gendan.materials.availability;

import io.gendan.materials.stock.LineRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All needs. */
@ApplicationScoped
public class Needs implements PanacheRepositoryBase<Need, UUID> {
    public List<Need> of(UUID promiseId) {
        return list("promiseId = ?1 order by line, item", promiseId);
    }

    public List<Need> ofLine(LineRef ref) {
        return list("orderId = ?1 and line = ?2 order by item", ref.orderId(), ref.line());
    }

    /** The one need of a line for an item. */
    public Need of(LineRef ref, String item) {
        return find("orderId = ?1 and line = ?2 and item = ?3", ref.orderId(), ref.line(), item)
                .singleResult();
    }

    /** The items an order needs, to lock their stock by; answered by the database, nothing is loaded. */
    public List<String> itemsOf(UUID order) {
        return getEntityManager()
                .createQuery("select distinct item from Need where orderId = ?1", String.class)
                .setParameter(1, order)
                .getResultList();
    }

    void forget(UUID promiseId) {
        delete("promiseId", promiseId);
    }

    /** Nothing more is needed; what was used stays on record. */
    public void forgetUnused(UUID order) {
        delete("orderId = ?1 and issued = 0", order);
    }

    void forget(UUID promiseId, Collection<Integer> lines) {
        delete("promiseId = ?1 and line in ?2", promiseId, lines);
    }
}
