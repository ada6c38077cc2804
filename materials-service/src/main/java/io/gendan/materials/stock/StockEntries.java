package io.gendan.materials.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stock ledger. */
@ApplicationScoped
class StockEntries implements PanacheRepositoryBase<StockEntry, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<StockEntry> opening(StockKey key) {
        return find("stock = ?1 and kind = ?2", key, EntryKind.OPENING).firstResultOptional();
    }

    List<EntryView> page(String item, @Nullable UUID after, int limit) {
        return find("stock.item = ?1 and id > ?2 order by id", item, after == null ? FIRST : after)
                .page(0, limit)
                .stream()
                .map(StockEntry::view)
                .toList();
    }
}
