package io.gendan.materials.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All suppliers' prices. */
@ApplicationScoped
public class SupplierPrices implements PanacheRepositoryBase<SupplierPrice, SupplierPrice.Key> {
    public List<Offer> offers() {
        return listAll().stream().map(SupplierPrice::offer).toList();
    }
}
