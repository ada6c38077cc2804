package io.gendan.materials.boms;

import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.materials.items.CatalogueRevision;
import io.gendan.materials.items.Item;
import io.gendan.materials.items.Items;
import io.gendan.materials.requirements.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes boms.csv over; nothing may come to contain itself. */
@ApplicationScoped
class BomsImport {
    private final CsvImport csv;
    private final BomLines lines;
    private final Items items;
    private final CatalogueRevision revision;

    BomsImport(CsvImport csv, BomLines lines, Items items, CatalogueRevision revision) {
        this.csv = csv;
        this.lines = lines;
        this.items = items;
        this.revision = revision;
    }

    ImportReport load(String text) {
        // Raised first: its row lock keeps a second import from closing a loop together with this one.
        revision.raise();
        ComponentGraph graph = new ComponentGraph();
        lines.listAll()
                .forEach(line -> graph.add(line.parent(), line.component().item()));
        return csv.load(text, BomRow.class, row -> take(row, graph));
    }

    private ImportOutcome take(BomRow row, ComponentGraph graph) {
        if (known("parent", row.parent()).part().kind() == ItemKind.PURCHASED) {
            throw new RowProblem("parent", row.parent(), "is bought, not made");
        }
        known("component", row.component());
        graph.loopClosedBy(row.parent(), row.component()).ifPresent(path -> {
            throw new RowProblem("component", row.component(), "closes a loop: " + String.join(" → ", path));
        });
        graph.add(row.parent(), row.component());
        BomLine line = lines.findById(row.key());
        if (line == null) {
            lines.persist(new BomLine(row));
            return ImportOutcome.CREATED;
        }
        if (line.says(row)) {
            return ImportOutcome.UNCHANGED;
        }
        line.take(row);
        return ImportOutcome.CHANGED;
    }

    private Item known(String column, String code) {
        Item item = items.findById(code);
        if (item == null) {
            throw new RowProblem(column, code, "is not known; import items first");
        }
        return item;
    }
}
