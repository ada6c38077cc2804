package io.gendan.order;

import io.gendan.order.catalog.SampleCatalog;
import io.gendan.order.customers.SampleCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample factory's customers, products and prices, loaded once. */
@ApplicationScoped
public class SampleFactory {
    private static final Path FILES = Path.of("../deploy/sample-factory");

    private final SampleCustomers customers;
    private final SampleCatalog catalog;
    private boolean known;

    SampleFactory(SampleCustomers customers, SampleCatalog catalog) {
        this.customers = customers;
        this.catalog = catalog;
    }

    public synchronized void isKnown() {
        if (!known) {
            customers.load(file("customers.csv"));
            catalog.load(file("products.csv"), file("prices.csv"));
            known = true;
        }
    }

    public static String file(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
