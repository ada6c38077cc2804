package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much is ordered to cover a net need. */
public enum LotRule {
    /** Lot for lot: exactly the need. */
    L4L,
    /** The smallest number of fixed lots that covers the need. */
    FOQ,
    /** A multiple of the lot. */
    MULTIPLE,
    /** At least the lot. */
    MIN,
    /** The need, in orders of at most the lot. */
    MAX,
    /** The needs of so many periods at once. */
    PERIOD;

    /** The size of the order for a positive need; {@code lot} is ignored where the rule has none. */
    public BigDecimal cover(BigDecimal need, BigDecimal lot) {
        return switch (this) {
            case L4L, MAX, PERIOD -> need;
            case FOQ, MULTIPLE -> lot.signum() == 0 ? need : upToMultiple(need, lot);
            case MIN -> need.max(lot);
        };
    }

    private static BigDecimal upToMultiple(BigDecimal need, BigDecimal lot) {
        return need.divide(lot, 0, RoundingMode.CEILING).multiply(lot);
    }
}
