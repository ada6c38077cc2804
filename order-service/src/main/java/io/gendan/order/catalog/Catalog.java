package io.gendan.order.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/** What the order desk asks the catalogue: a whole request in two queries, however many lines it has. */
@ApplicationScoped
public class Catalog {
    private final Products products;
    private final Prices prices;

    Catalog(Products products, Prices prices) {
        this.products = products;
        this.prices = prices;
    }

    public Map<String, Article> articles(Collection<String> codes) {
        Map<String, Article> found = new HashMap<>();
        if (!codes.isEmpty()) {
            products.list("code in ?1", codes).forEach(product -> found.put(product.code(), product.article()));
        }
        return found;
    }

    /** Everything there is to order, by code. */
    public Map<String, Article> everything() {
        Map<String, Article> all = new TreeMap<>();
        products.listAll().forEach(product -> all.put(product.code(), product.article()));
        return all;
    }

    /** The price in force on a date: the latest one not after it. */
    public Map<String, BigMoney> prices(Collection<String> codes, String currency, LocalDate on) {
        Map<String, BigMoney> found = new HashMap<>();
        if (!codes.isEmpty()) {
            List<Price> inForce = prices.list(
                    "key.product in ?1 and currency = ?2 and key.validFrom <= ?3 order by key.validFrom, key.priceList",
                    codes,
                    currency,
                    on);
            inForce.forEach(price -> found.put(price.product(), price.unitPrice()));
        }
        return found;
    }
}
