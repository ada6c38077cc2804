package io.gendan.materials.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All suppliers. */
@ApplicationScoped
class Suppliers implements PanacheRepositoryBase<Supplier, String> {}
