package io.gendan.planning.routings;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.planning.resources.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes a file of routings; an item it names is made as the file says, and no longer otherwise. */
@ApplicationScoped
class ImportRoutings {
    private final Routings routings;
    private final Shops shops;
    private final CsvImport csv;
    private final Outbox outbox;
    private final Event<RoutingsChanged> changes;

    ImportRoutings(Routings routings, Shops shops, CsvImport csv, Outbox outbox, Event<RoutingsChanged> changes) {
        this.routings = routings;
        this.shops = shops;
        this.csv = csv;
        this.outbox = outbox;
        this.changes = changes;
    }

    ImportReport load(String file) {
        Map<String, Set<OperationKey>> named = new TreeMap<>();
        Map<String, Set<String>> changed = new TreeMap<>();
        ImportReport report = csv.load(file, RoutingRow.class, row -> {
            named.computeIfAbsent(row.plant() + " " + row.item(), item -> new java.util.HashSet<>())
                    .add(row.key());
            ImportOutcome outcome = take(row);
            if (outcome != ImportOutcome.UNCHANGED) {
                changed.computeIfAbsent(row.plant(), plant -> new TreeSet<>()).add(row.item());
            }
            return outcome;
        });
        named.values().forEach(keys -> dropOthers(keys, changed));
        routings.flush();
        changed.forEach(this::publish);
        return report;
    }

    private ImportOutcome take(RoutingRow row) {
        checkCenter(row.plant(), "work_center", row.workCenter());
        checkCenter(row.plant(), "alternative_work_center", row.step().alternative());
        RoutingOperation known = routings.findById(row.key());
        if (known == null) {
            routings.persist(new RoutingOperation(row));
            return ImportOutcome.CREATED;
        }
        if (known.is(row)) {
            return ImportOutcome.UNCHANGED;
        }
        known.become(row);
        return ImportOutcome.CHANGED;
    }

    private void checkCenter(String plant, String column, @Nullable String code) {
        if (code != null && shops.find(plant).filter(shop -> shop.has(code)).isEmpty()) {
            throw new RowProblem(column, code, "is not a work center of plant " + plant);
        }
    }

    private void dropOthers(Set<OperationKey> keys, Map<String, Set<String>> changed) {
        OperationKey any = keys.iterator().next();
        routings.operations(any.plant(), Set.of(any.item())).stream()
                .filter(operation -> !keys.contains(operation.key()))
                .forEach(operation -> {
                    routings.delete(operation);
                    changed.computeIfAbsent(any.plant(), plant -> new TreeSet<>())
                            .add(any.item());
                });
    }

    private void publish(String plant, Set<String> items) {
        routings.of(plant, items)
                .forEach((item, steps) -> outbox.record(new RoutingPublished(
                        plant,
                        item,
                        steps.stream().map(RoutingPublished.Operation::of).toList())));
        changes.fire(new RoutingsChanged(plant, items));
    }
}
