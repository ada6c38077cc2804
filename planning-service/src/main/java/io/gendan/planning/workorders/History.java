package io.gendan.planning.workorders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people reported, judged and decided about work orders: written once, never changed. */
@ApplicationScoped
class History {
    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    void keep(DailyReport report) {
        entities.persist(report);
    }

    void keep(FirstArticle article) {
        entities.persist(article);
    }

    void keep(FinalInspection inspection) {
        entities.persist(inspection);
    }

    void keep(Reschedule reschedule) {
        entities.persist(reschedule);
    }

    List<DailyReport> reportsOf(UUID workOrder) {
        return entities.createQuery(
                        "from DailyReport r where r.workOrderId = :id order by r.reportedAt, r.sequence",
                        DailyReport.class)
                .setParameter("id", workOrder)
                .getResultList();
    }

    BigDecimal hoursOf(Collection<UUID> workOrders) {
        return entities.createQuery("select r.hours from DailyReport r where r.workOrderId in :ids", BigDecimal.class)
                .setParameter("ids", workOrders)
                .getResultStream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
