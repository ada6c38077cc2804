package io.gendan.materials.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All items. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, String> {
    List<Item> page(@Nullable String after, int limit) {
        return find("code > ?1 order by code", after == null ? "" : after)
                .page(0, limit)
                .list();
    }
}
