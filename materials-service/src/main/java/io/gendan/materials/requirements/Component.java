package io.gendan.materials.requirements;

import java.math.BigDecimal;

/**
 * What one unit of a parent takes.
 *
 * @param scrap share that is lost while it is built in: 0.03 for three per cent
 */
public record Component(String item, BigDecimal quantity, BigDecimal scrap) {
    public BigDecimal withScrap() {
        return quantity.multiply(BigDecimal.ONE.add(scrap));
    }
}
