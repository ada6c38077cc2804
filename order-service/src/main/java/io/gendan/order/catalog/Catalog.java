package io.gendan.order.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the order desk asks the catalogue: a whole request in one query, however many lines it has. */
@ApplicationScoped
public class Catalog {
    private static final String OFFERS = """
            from Product product left join Price price on price.key.product = product.code
                and price.currency = :currency and price.key.validFrom <= :on
            where product.code in :codes
            order by price.key.validFrom, price.key.priceList""";

    private final Products products;

    Catalog(Products products) {
        this.products = products;
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

    /** What there is to order, by code, with the price in force on a date: the latest one not after it. */
    public Map<String, Offer> offers(Collection<String> codes, String currency, LocalDate on) {
        Map<String, Offer> found = new HashMap<>();
        if (!codes.isEmpty()) {
            products.getEntityManager()
                    .createQuery(OFFERS, Object[].class)
                    .setParameter("codes", codes)
                    .setParameter("currency", currency)
                    .setParameter("on", on)
                    .getResultStream()
                    .map(row -> offer((Product) row[0], (Price) row[1]))
                    .forEach(offer -> found.put(offer.product(), offer));
        }
        return found;
    }

    private static Offer offer(Product product, @Nullable Price price) {
        return new Offer(product.code(), product.article(), price == null ? null : price.unitPrice());
    }
}
