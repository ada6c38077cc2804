package io.gendan.shipping.orders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DispatchReleases implements PanacheRepositoryBase<DispatchRelease, DispatchRelease.Id> {
    List<DispatchRelease> of(OrderId order) {
        return list("id.orderId = ?1 order by id.release", order.value());
    }
}
