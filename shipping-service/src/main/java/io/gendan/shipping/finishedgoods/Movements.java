package io.gendan.shipping.finishedgoods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Movements implements PanacheRepositoryBase<Movement, UUID> {
    List<Movement> of(UUID order) {
        return list("slot.orderId = ?1 order by entry", order);
    }
}
