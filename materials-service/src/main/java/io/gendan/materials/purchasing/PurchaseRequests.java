package io.gendan.materials.purchasing;

import io.gendan.materials.kitting.ExtraForgone;
import io.gendan.materials.stock.LineRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All purchase requests; entities are loaded only while their lines are locked. */
@ApplicationScoped
public class PurchaseRequests implements PanacheRepositoryBase<PurchaseRequest, UUID> {
    private static final String REFS = "select id, plant, orderId, line, item from PurchaseRequest where ";

    List<RequestRef> refs(Collection<UUID> ids) {
        return refs(REFS + "id in ?1").setParameter(1, ids).getResultList();
    }

    /** The orders that still ask for one of these items: their lines are locked when free stock is given out. */
    List<UUID> ordersAskingFor(String plant, Collection<String> items) {
        return getEntityManager()
                .createQuery("""
                        select distinct orderId from PurchaseRequest
                        where plant = ?1 and item in ?2 and state = ?3""", UUID.class)
                .setParameter(1, plant)
                .setParameter(2, items)
                .setParameter(3, RequestState.OPEN)
                .getResultList();
    }

    List<PurchaseRequest> openFor(Collection<String> items, Collection<UUID> orders) {
        return list("item in ?1 and orderId in ?2 and state = ?3", items, orders, RequestState.OPEN).stream()
                .sorted(PurchaseRequest.BY_CLASS_THEN_DATE)
                .toList();
    }

    List<PurchaseRequest> openOf(Collection<LineRef> lines) {
        return lines.stream()
                .flatMap(ref -> stream(
                        "orderId = ?1 and line = ?2 and state = ?3", ref.orderId(), ref.line(), RequestState.OPEN))
                .toList();
    }

    /** Nothing is asked for any more. */
    public void cancelAll(Collection<LineRef> lines) {
        openOf(lines).forEach(PurchaseRequest::cancel);
    }

    void onForgone(@Observes ExtraForgone extra) {
        cancelAll(List.of(extra.line()));
    }

    private TypedQuery<RequestRef> refs(String query) {
        return getEntityManager().createQuery(query, RequestRef.class);
    }
}
