package io.gendan.materials.boms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All lines of all bills of materials. */
@ApplicationScoped
class BomLines implements PanacheRepositoryBase<BomLine, BomLine.Key> {}
