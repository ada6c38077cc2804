package io.gendan.shipping.deliveryplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlannedFinishes implements PanacheRepositoryBase<PlannedFinish, UUID> {
    List<PlannedFinish> between(Instant from, Instant to) {
        return list("finishesAt >= ?1 and finishesAt < ?2 order by finishesAt, workOrderNumber", from, to);
    }
}
