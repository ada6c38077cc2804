package io.gendan.materials.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All holds. */
@ApplicationScoped
public class SupplyHolds implements PanacheRepositoryBase<SupplyHold, UUID> {}
