package io.gendan.materials.items;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes items.csv over and tells the others. */
@ApplicationScoped
class ItemsImport {
    private final CsvImport csv;
    private final Items items;
    private final CatalogueRevision revision;
    private final Outbox outbox;
    private final String currency;

    ItemsImport(
            CsvImport csv,
            Items items,
            CatalogueRevision revision,
            Outbox outbox,
            @ConfigProperty(name = "materials.currency", defaultValue = "CNY") String currency) {
        this.csv = csv;
        this.items = items;
        this.revision = revision;
        this.outbox = outbox;
        this.currency = currency;
    }

    ImportReport load(String text) {
        ImportReport report = csv.load(text, ItemRow.class, this::take);
        revision.raise();
        return report;
    }

    private ImportOutcome take(ItemRow row) {
        if (!row.currency().equals(currency)) {
            throw new RowProblem("currency", row.currency(), "standard costs are kept in " + currency);
        }
        if ((row.usage() == Usage.DEDICATED) != (row.dedicatedCustomer() != null)) {
            throw new RowProblem(
                    "dedicated_customer", row.dedicatedCustomer(), "is named for a DEDICATED item and for no other");
        }
        Item known = items.findById(row.code());
        if (known == null) {
            items.persist(new Item(row));
        } else if (!known.row().unit().equals(row.unit())) {
            throw new RowProblem("unit", row.unit(), "is kept in " + known.unit() + "; stock cannot change its unit");
        } else if (known.row().says(row)) {
            return ImportOutcome.UNCHANGED;
        } else {
            known.take(row);
        }
        outbox.record(ItemPublished.of(row));
        return known == null ? ImportOutcome.CREATED : ImportOutcome.CHANGED;
    }
}
