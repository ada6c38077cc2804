package io.gendan.order.catalog;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.CurrencyUnit;

/** Takes products and prices row by row; a second import of the same file changes nothing. */
@ApplicationScoped
class ImportCatalog {
    private final Products products;
    private final Prices prices;
    private final Outbox outbox;

    ImportCatalog(Products products, Prices prices, Outbox outbox) {
        this.products = products;
        this.prices = prices;
        this.outbox = outbox;
    }

    ImportOutcome product(ProductRow row) {
        Article article = row.article();
        Product known = products.findById(row.code());
        if (known != null && known.article().equals(article)) {
            return ImportOutcome.UNCHANGED;
        }
        if (known != null) {
            known.describe(article);
            outbox.record(known.published());
            return ImportOutcome.CHANGED;
        }
        Product created = new Product(row.code(), article);
        products.persist(created);
        outbox.record(created.published());
        return ImportOutcome.CREATED;
    }

    ImportOutcome price(PriceRow row) {
        if (CurrencyUnit.registeredCurrencies().stream()
                .noneMatch(unit -> unit.getCode().equals(row.currency()))) {
            throw new RowProblem("currency", row.currency(), "is not an ISO 4217 currency");
        }
        if (products.findById(row.product()) == null) {
            throw new RowProblem("product", row.product(), "is not a product");
        }
        Price known = prices.findById(row.key());
        if (known == null) {
            prices.persist(new Price(row.key(), row.currency(), row.unitPrice()));
            return ImportOutcome.CREATED;
        }
        if (known.says(row.currency(), row.unitPrice())) {
            return ImportOutcome.UNCHANGED;
        }
        known.correct(row.currency(), row.unitPrice());
        return ImportOutcome.CHANGED;
    }
}
