package io.gendan.order.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All products, by code. */
@ApplicationScoped
class Products implements PanacheRepositoryBase<Product, String> {
    List<Product> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
