package io.gendan.materials.stock;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.materials.items.Items;
import io.gendan.materials.requirements.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the warehouse books itself: what it hands out and what it counts. What belongs to orders it cannot touch. */
@ApplicationScoped
class StockByHand {
    private final Warehouse warehouse;
    private final StockLevels levels;
    private final Items items;
    private final Caller caller;
    private final FactoryClock clock;
    private final String currency;

    StockByHand(
            Warehouse warehouse,
            StockLevels levels,
            Items items,
            Caller caller,
            FactoryClock clock,
            @ConfigProperty(name = "materials.currency", defaultValue = "CNY") String currency) {
        this.warehouse = warehouse;
        this.levels = levels;
        this.items = items;
        this.caller = caller;
        this.clock = clock;
        this.currency = currency;
    }

    StockView issue(StockKey key, BigDecimal quantity, String reason) {
        Floor floor = lock(key);
        refuseBeyondFree(key, floor, quantity);
        floor.book(key, quantity.negate(), movement(key, EntryKind.ISSUE, reason));
        return levels.view(key);
    }

    StockView count(StockKey key, BigDecimal counted, String reason) {
        Floor floor = lock(key);
        BigDecimal difference = counted.subtract(floor.onHand(key));
        refuseBeyondFree(key, floor, difference.negate());
        floor.book(key, difference, movement(key, EntryKind.COUNT, reason));
        return levels.view(key);
    }

    private Floor lock(StockKey key) {
        if (!levels.exists(key)) {
            throw new Refused(new StockRefusal.StockUnknown(key.item(), key.location()));
        }
        return warehouse.lock(key.plant(), List.of(key.item()));
    }

    private static void refuseBeyondFree(StockKey key, Floor floor, BigDecimal wanted) {
        BigDecimal free = floor.freeOnHand(key);
        if (wanted.compareTo(free) > 0) {
            throw new Refused(new StockRefusal.StockNotFree(key.item(), key.location(), free, wanted));
        }
    }

    private Movement movement(StockKey key, EntryKind kind, String reason) {
        Part part = items.findById(key.item()).part();
        return new Movement(kind, part.standardCost(), currency, clock.instant(), reason, null, caller.name());
    }
}
