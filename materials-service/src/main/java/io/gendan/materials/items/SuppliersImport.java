package io.gendan.materials.items;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes suppliers.csv and supplier-prices.csv over. */
@ApplicationScoped
class SuppliersImport {
    private final CsvImport csv;
    private final Suppliers suppliers;
    private final SupplierPrices prices;
    private final Items items;
    private final CatalogueRevision revision;
    private final Outbox outbox;

    SuppliersImport(
            CsvImport csv,
            Suppliers suppliers,
            SupplierPrices prices,
            Items items,
            CatalogueRevision revision,
            Outbox outbox) {
        this.csv = csv;
        this.suppliers = suppliers;
        this.prices = prices;
        this.items = items;
        this.revision = revision;
        this.outbox = outbox;
    }

    ImportReport suppliers(String text) {
        return csv.load(text, SupplierRow.class, this::take);
    }

    ImportReport prices(String text) {
        ImportReport report = csv.load(text, SupplierPriceRow.class, this::take);
        revision.raise();
        return report;
    }

    private ImportOutcome take(SupplierRow row) {
        Supplier known = suppliers.findById(row.code());
        if (known == null) {
            suppliers.persist(new Supplier(row));
        } else if (known.row().equals(row)) {
            return ImportOutcome.UNCHANGED;
        } else {
            known.take(row);
        }
        outbox.record(SupplierPublished.of(row));
        return known == null ? ImportOutcome.CREATED : ImportOutcome.CHANGED;
    }

    private ImportOutcome take(SupplierPriceRow row) {
        if (suppliers.findById(row.supplier()) == null) {
            throw new RowProblem("supplier", row.supplier(), "is not known; import suppliers first");
        }
        if (items.findById(row.item()) == null) {
            throw new RowProblem("item", row.item(), "is not known; import items first");
        }
        SupplierPrice known = prices.findById(row.key());
        if (known == null) {
            prices.persist(new SupplierPrice(row));
            return ImportOutcome.CREATED;
        }
        if (known.says(row)) {
            return ImportOutcome.UNCHANGED;
        }
        known.take(row);
        return ImportOutcome.CHANGED;
    }
}
