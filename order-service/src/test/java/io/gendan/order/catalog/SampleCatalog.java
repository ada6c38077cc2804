package io.gendan.order.catalog;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.imports.CsvImport;
import jakarta.enterprise.context.ApplicationScoped;

/** Loads products and prices without a login. */
@ApplicationScoped
public class SampleCatalog {
    private final UnitOfWork unitOfWork;
    private final CsvImport csv;
    private final ImportCatalog catalog;

    SampleCatalog(UnitOfWork unitOfWork, CsvImport csv, ImportCatalog catalog) {
        this.unitOfWork = unitOfWork;
        this.csv = csv;
        this.catalog = catalog;
    }

    public void load(String products, String prices) {
        unitOfWork.run(() -> csv.load(products, ProductRow.class, catalog::product));
        unitOfWork.run(() -> csv.load(prices, PriceRow.class, catalog::price));
    }
}
