package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What planning must know of an item.
 *
 * @param unit UNECE Rec 20 code of the stock unit
 * @param leadTime working days from order to stock (weeks where the weekly plan is computed)
 * @param lotQuantity 0 where the lot rule has none
 * @param dedicated of use to one customer only
 * @param standardCost per unit, in the factory's currency
 */
public record Part(
        String code,
        String name,
        String unit,
        ItemKind kind,
        int leadTime,
        BigDecimal safetyStock,
        LotRule lotRule,
        BigDecimal lotQuantity,
        boolean dedicated,
        BigDecimal standardCost) {
    private static final Set<String> COUNTED = Set.of("C62", "EA", "H87", "PR", "SET");
    private static final int DECIMALS_OF_THE_MEASURED = 3;

    /** What is counted comes in whole pieces; what is measured, to the thousandth. Always up: half a bolt holds nothing. */
    public BigDecimal roundUp(BigDecimal quantity) {
        return quantity.setScale(COUNTED.contains(unit) ? 0 : DECIMALS_OF_THE_MEASURED, RoundingMode.CEILING);
    }

    public BigDecimal lot(BigDecimal need) {
        return lotRule.cover(need, lotQuantity);
    }
}
