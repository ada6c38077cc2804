package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line needs of one item.
 *
 * @param quantity with scrap, in whole units where the item is counted
 * @param standard what of it will be in the product if nothing is lost
 * @param offset working days between its arrival and the start of the line's own production: lead times of everything
 *     made in between, along the longest path
 * @param taken covered from stock and open supply
 * @param arrival when bought today it would be here; null when not known, or nothing must be bought
 */
public record Requirement(
        int line,
        String item,
        BigDecimal quantity,
        BigDecimal standard,
        int offset,
        List<Supply> taken,
        @Nullable LocalDate arrival) {
    public BigDecimal covered() {
        return taken.stream().map(Supply::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal toBuy() {
        return quantity.subtract(covered());
    }
}
