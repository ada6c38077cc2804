package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The free supply of some items. What one line takes the next no longer finds, so the lines of an order are summed by
 * taking, never by looking twice at the same piece.
 */
public final class SupplyPool {
    private static final Comparator<Supply> ON_HAND_FIRST = Comparator.comparing(Supply::onHand)
            .reversed()
            .thenComparing(Supply::availableOn)
            .thenComparing(Supply::location);

    private final Map<String, Deque<Supply>> free = new HashMap<>();

    public SupplyPool(Collection<Supply> supplies) {
        supplies.stream()
                .filter(supply -> supply.quantity().signum() > 0)
                .sorted(ON_HAND_FIRST)
                .forEach(supply -> free.computeIfAbsent(supply.item(), any -> new ArrayDeque<>())
                        .addLast(supply));
    }

    /**
     * Takes at most {@code quantity}, on hand first, then by date.
     *
     * @param notAfter what arrives later than this is of no help; null for no limit
     */
    public List<Supply> take(String item, BigDecimal quantity, @Nullable LocalDate notAfter) {
        List<Supply> taken = new ArrayList<>();
        Deque<Supply> supplies = free.getOrDefault(item, new ArrayDeque<>());
        BigDecimal missing = quantity;
        while (missing.signum() > 0 && !supplies.isEmpty() && helps(supplies.getFirst(), notAfter)) {
            Supply supply = supplies.removeFirst();
            BigDecimal share = supply.quantity().min(missing);
            taken.add(supply.only(share));
            missing = missing.subtract(share);
            if (supply.quantity().compareTo(share) > 0) {
                supplies.addFirst(supply.less(share));
            }
        }
        return taken;
    }

    private static boolean helps(Supply supply, @Nullable LocalDate notAfter) {
        return supply.onHand() || notAfter == null || !supply.availableOn().isAfter(notAfter);
    }
}
