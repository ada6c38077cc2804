package io.gendan.materials.stock;

import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.chassis.security.Caller;
import io.gendan.materials.items.Items;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Takes opening-stock.csv over, once per item and location. */
@ApplicationScoped
class OpeningStock {
    private final CsvImport csv;
    private final Items items;
    private final Warehouse warehouse;
    private final StockEntries entries;
    private final Caller caller;

    OpeningStock(CsvImport csv, Items items, Warehouse warehouse, StockEntries entries, Caller caller) {
        this.csv = csv;
        this.items = items;
        this.warehouse = warehouse;
        this.entries = entries;
        this.caller = caller;
    }

    ImportReport load(String text) {
        return csv.load(text, StockRow.class, this::take);
    }

    private ImportOutcome take(StockRow row) {
        if (items.findById(row.item()) == null) {
            throw new RowProblem("item", row.item(), "is not known; import items first");
        }
        warehouse.open(row.key());
        Floor floor = warehouse.lock(row.plant(), List.of(row.item()));
        Optional<StockEntry> opened = entries.opening(row.key());
        if (opened.isEmpty()) {
            floor.book(row.key(), row.quantity(), row.movement(caller.name()));
            return ImportOutcome.CREATED;
        }
        if (opened.get().quantity().compareTo(row.quantity()) == 0) {
            return ImportOutcome.UNCHANGED;
        }
        throw new RowProblem(
                "quantity", row.quantity().toPlainString(), "differs from the opening stock booked; count instead");
    }
}
