package io.gendan.shipping.withdrawals;

import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.shipments.Packed;
import io.gendan.shipping.shipments.Shipment;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What it costs to take packed goods out of their cartons again: so much per carton, in the order's currency. */
@ApplicationScoped
class UnpackingCost {
    private final Map<String, BigDecimal> perCarton;

    UnpackingCost(ShippingSettings settings) {
        this.perCarton = settings.unpackingPerCarton();
    }

    Money of(List<Shipment> waiting, String currency) {
        BigDecimal rate = perCarton.getOrDefault(currency, BigDecimal.ZERO);
        return Money.of(
                CurrencyUnit.of(currency), rate.multiply(BigDecimal.valueOf(cartons(waiting))), RoundingMode.HALF_UP);
    }

    private static int cartons(List<Shipment> waiting) {
        int cartons = 0;
        for (Shipment shipment : waiting) {
            Packed packed = shipment.packed();
            cartons += packed == null ? 0 : packed.cartons();
        }
        return cartons;
    }
}
