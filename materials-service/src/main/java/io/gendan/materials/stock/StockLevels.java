package io.gendan.materials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stock as people look at it; locks nothing. */
@ApplicationScoped
class StockLevels {
    private record Row(
            StockKey key, String unit, BigDecimal onHand, BigDecimal expected, BigDecimal reserved, BigDecimal held) {
        StockView view() {
            return StockView.of(key, unit, onHand, expected, reserved, held);
        }
    }

    private static final String ROWS = """
            select s.key, i.unit, s.onHand, s.expected, s.reserved, s.held
            from StockLevel s join Item i on i.code = s.key.item""";

    private final EntityManager entities;

    StockLevels(EntityManager entities) {
        this.entities = entities;
    }

    List<StockView> list(@Nullable String item, String afterItem, int limit) {
        return entities.createQuery(
                        ROWS + " where (?1 is null or s.key.item = ?1) and s.key.item > ?2"
                                + " order by s.key.item, s.key.plant, s.key.location",
                        Row.class)
                .setParameter(1, item)
                .setParameter(2, afterItem)
                .setMaxResults(limit)
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    StockView view(StockKey key) {
        return entities.createQuery(ROWS + " where s.key = ?1", Row.class)
                .setParameter(1, key)
                .getSingleResult()
                .view();
    }

    boolean exists(StockKey key) {
        return entities.createQuery("select count(*) from StockLevel where key = ?1", Long.class)
                        .setParameter(1, key)
                        .getSingleResult()
                == 1;
    }
}
