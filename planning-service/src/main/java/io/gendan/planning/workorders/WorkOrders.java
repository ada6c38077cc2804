package io.gendan.planning.workorders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All work orders, known by id or number. */
@ApplicationScoped
class WorkOrders implements PanacheRepositoryBase<WorkOrder, UUID> {

    List<WorkOrder> ofOrder(UUID order) {
        return find("job.orderId = ?1 order by job.line", order).list();
    }

    /** Whose work order it is; asked before the order is locked. */
    Optional<Owner> ownerOf(String idOrNumber) {
        return getEntityManager()
                .createQuery(
                        "select w.id, w.job.orderId from WorkOrder w where w.number = :text or cast(w.id as string) = :text",
                        Object[].class)
                .setParameter("text", idOrNumber)
                .getResultStream()
                .map(row -> new Owner((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    String nextNumber(int year) {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('work_order_number')")
                .getSingleResult();
        return "WO-%d-%06d".formatted(year, next.longValue());
    }

    record Owner(UUID workOrder, UUID order) {}

    List<WorkOrder> search(@Nullable String order, @Nullable WorkOrderState state, String after, int limit) {
        return getEntityManager()
                .createQuery("""
                        from WorkOrder w where w.number > :after
                          and (:state is null or w.course.state = :state)
                          and (:order is null or exists (select 1 from PlannedOrder o where o.id = w.job.orderId
                                and (o.number = :order or cast(o.id as string) = :order)))
                        order by w.number""", WorkOrder.class)
                .setParameter("after", after)
                .setParameter("state", state)
                .setParameter("order", order)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Those that nobody is withdrawing, with their operations; the ones that were to start first.
     *
     * @param number of the order, or of a work order; blank: all
     * @param first how many of them are left out
     */
    List<WorkOrder> unfrozen(Step step, String number, int first, int most) {
        List<UUID> found = getEntityManager()
                .createQuery("""
                        select w.id from WorkOrder w join PlannedOrder o on o.id = w.job.orderId
                        where %s and w.frozenBy is null
                          and (:number = '' or o.number = :number or w.number = :number)
                        order by w.plan.plannedStart, w.number""".formatted(step.holds()), UUID.class)
                .setParameter("number", number)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return getEntityManager()
                .createQuery("""
                        select distinct w from WorkOrder w join fetch w.operations where w.id in :found
                        order by w.plan.plannedStart, w.number""", WorkOrder.class)
                .setParameter("found", found)
                .getResultList();
    }
}
