package io.gendan.order.ordering;

import io.gendan.chassis.values.Quantity;
import io.gendan.order.catalog.OrderClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the customer wants of one line, as far as it is known. Checked when it is written: nothing in it is wrong, only absent. */
@Embeddable
record Wish(
        @Nullable String product,
        @Nullable String productName,
        @Enumerated(EnumType.STRING) @Nullable OrderClass productClass,
        @Column(name = "unit") @Nullable String unit,
        @Column(name = "quantity") @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable LocalDate requestedDate) {

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (product == null) {
            missing.add("product");
        }
        if (quantity == null) {
            missing.add("quantity");
        }
        if (requestedDate == null) {
            missing.add("requestedDate");
        }
        return missing;
    }

    @Nullable
    Quantity quantityWithUnit() {
        return quantity == null || unit == null ? null : new Quantity(quantity, unit);
    }

    @Nullable
    BigMoney price(CurrencyUnit currency) {
        if (unitPrice == null) {
            return null;
        }
        BigMoney price = BigMoney.of(currency, unitPrice.stripTrailingZeros());
        return price.getScale() < currency.getDecimalPlaces() ? price.withCurrencyScale() : price;
    }

    /** Lines are rounded before they are added (EN 16931). */
    @Nullable
    Money amount(CurrencyUnit currency) {
        return unitPrice == null || quantity == null
                ? null
                : BigMoney.of(currency, unitPrice).multipliedBy(quantity).toMoney(RoundingMode.HALF_UP);
    }
}
