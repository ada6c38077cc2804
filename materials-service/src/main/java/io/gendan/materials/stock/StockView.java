package io.gendan.materials.stock;

import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;

/** An item at a location, for people to read. */
public record StockView(
        String plant,
        String item,
        String location,
        Quantity onHand,
        Quantity expected,
        Quantity reserved,
        Quantity held,
        Quantity available) {
    static StockView of(
            StockKey key, String unit, BigDecimal onHand, BigDecimal expected, BigDecimal reserved, BigDecimal held) {
        return new StockView(
                key.plant(),
                key.item(),
                key.location(),
                new Quantity(onHand, unit),
                new Quantity(expected, unit),
                new Quantity(reserved, unit),
                new Quantity(held, unit),
                new Quantity(onHand.add(expected).subtract(reserved).subtract(held), unit));
    }
}
