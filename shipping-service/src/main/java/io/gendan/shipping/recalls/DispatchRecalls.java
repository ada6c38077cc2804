package io.gendan.shipping.recalls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DispatchRecalls implements PanacheRepositoryBase<DispatchRecall, UUID> {}
