package io.gendan.materials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** The door to the stock: everything that changes it goes in here and locks what it touches, all at once and sorted. */
@ApplicationScoped
public class Warehouse {
    private final EntityManager entities;
    private final Claims claims;

    Warehouse(EntityManager entities, Claims claims) {
        this.entities = entities;
        this.claims = claims;
    }

    /** Locks the items in a plant, at all their locations, until the transaction ends. */
    public Floor lock(String plant, Collection<String> items) {
        if (items.isEmpty()) {
            return new Floor(plant, List.of(), List.of(), entities, claims);
        }
        List<StockLevel> levels = entities.createQuery("""
                        from StockLevel where key.plant = ?1 and key.item in ?2
                        order by key.item, key.location""", StockLevel.class)
                .setParameter(1, plant)
                .setParameter(2, items)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Incoming> incoming = entities.createQuery("""
                        from Incoming where stock.plant = ?1 and stock.item in ?2 and outstanding > 0""", Incoming.class)
                .setParameter(1, plant)
                .setParameter(2, items)
                .getResultList();
        return new Floor(plant, levels, incoming, entities, claims);
    }

    /** Makes sure there is a row to lock; twice at once makes one row. */
    public void open(StockKey key) {
        entities.createNativeQuery("""
                        insert into stock_level (plant, item, location) values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, key.plant())
                .setParameter(2, key.item())
                .setParameter(3, key.location())
                .executeUpdate();
    }

    /** Where an item is stored: where it lies already, else the place for its kind. */
    public StockKey home(String plant, String item, String otherwise) {
        return entities.createQuery("""
                        select key.location from StockLevel where key.plant = ?1 and key.item = ?2
                        order by key.location""", String.class)
                .setParameter(1, plant)
                .setParameter(2, item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(location -> new StockKey(plant, item, location))
                .orElseGet(() -> new StockKey(plant, item, otherwise));
    }
}
