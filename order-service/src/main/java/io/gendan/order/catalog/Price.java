package io.gendan.order.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What one unit of a product costs. */
@Entity
class Price {
    @EmbeddedId
    private PriceKey key;

    @Column
    private String currency;

    @Column
    private BigDecimal unitPrice;

    protected Price() {}

    Price(PriceKey key, String currency, BigDecimal unitPrice) {
        this.key = key;
        this.currency = currency;
        this.unitPrice = unitPrice;
    }

    /** At least the currency's digits, and as many more as there are. */
    static BigMoney money(String currency, BigDecimal amount) {
        BigMoney price = BigMoney.of(CurrencyUnit.of(currency), amount.stripTrailingZeros());
        return price.getScale() < price.getCurrencyUnit().getDecimalPlaces() ? price.withCurrencyScale() : price;
    }

    boolean says(String otherCurrency, BigDecimal otherPrice) {
        return currency.equals(otherCurrency) && unitPrice.compareTo(otherPrice) == 0;
    }

    void correct(String newCurrency, BigDecimal newPrice) {
        currency = newCurrency;
        unitPrice = newPrice;
    }
}
