package io.gendan.materials.kitting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What making so many good pieces should take of an item.
 *
 * @param issued what the kit holds of it: all of it goes to the workshop, whatever becomes of it there
 * @param inGood what is in the good pieces
 * @param scrap what the bill allows to be lost on them
 */
record Usage(String item, BigDecimal issued, BigDecimal inGood, BigDecimal scrap) {
    /**
     * @param needed what the whole line takes of the item, scrap included
     * @param standard what of it is in the line's pieces
     * @param lineQuantity the line's pieces
     */
    static Usage of(
            String item,
            BigDecimal issued,
            BigDecimal needed,
            BigDecimal standard,
            BigDecimal good,
            BigDecimal lineQuantity) {
        return new Usage(
                item,
                issued,
                share(standard, good, lineQuantity),
                share(needed.subtract(standard).max(BigDecimal.ZERO), good, lineQuantity));
    }

    private static BigDecimal share(BigDecimal whole, BigDecimal good, BigDecimal lineQuantity) {
        return whole.multiply(good).divide(lineQuantity, 6, RoundingMode.HALF_UP);
    }
}
