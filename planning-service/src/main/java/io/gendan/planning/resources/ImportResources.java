package io.gendan.planning.resources;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.chassis.problems.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes files of calendars, holidays and work centers, and tells who plans by them. */
@ApplicationScoped
class ImportResources {
    private final EntityManager entities;
    private final CsvImport csv;
    private final Shops shops;
    private final Outbox outbox;
    private final Event<ShopChanged> changes;

    ImportResources(EntityManager entities, CsvImport csv, Shops shops, Outbox outbox, Event<ShopChanged> changes) {
        this.entities = entities;
        this.csv = csv;
        this.shops = shops;
        this.outbox = outbox;
        this.changes = changes;
    }

    ImportReport calendars(String file) {
        Map<String, Set<ShiftRow>> named = new TreeMap<>();
        Set<String> touched = new TreeSet<>();
        ImportReport report = csv.load(file, CalendarRow.class, row -> {
            named.computeIfAbsent(row.calendar(), calendar -> new HashSet<>()).add(row.stretch());
            ImportOutcome outcome = calendarOf(row).take(row);
            return note(outcome, row.calendar(), touched);
        });
        named.forEach((code, stretches) -> {
            if (entities.find(FactoryCalendar.class, code).keepOnly(stretches)) {
                touched.add(code);
            }
        });
        publish(touched);
        return report;
    }

    ImportReport holidays(String file) {
        Set<String> touched = new TreeSet<>();
        ImportReport report = csv.load(file, HolidayRow.class, row -> {
            FactoryCalendar calendar = entities.find(FactoryCalendar.class, row.calendar());
            if (calendar == null) {
                throw new RowProblem("calendar", row.calendar(), "is not a calendar");
            }
            return note(calendar.take(row.holiday()), row.calendar(), touched);
        });
        publish(touched);
        return report;
    }

    ImportReport workCenters(String file) {
        Set<String> plants = new TreeSet<>();
        ImportReport report = csv.load(file, WorkCenterRow.class, row -> note(workCenter(row), row.plant(), plants));
        tell(plants);
        return report;
    }

    private FactoryCalendar calendarOf(CalendarRow row) {
        plantOf(row.plant(), row.zone());
        FactoryCalendar known = entities.find(FactoryCalendar.class, row.calendar());
        if (known != null) {
            return known;
        }
        FactoryCalendar created = new FactoryCalendar(row);
        entities.persist(created);
        return created;
    }

    private void plantOf(String code, ZoneId zone) {
        if (entities.find(Plant.class, code) == null) {
            Plant plant = new Plant(code, zone);
            entities.persist(plant);
            outbox.record(plant.published());
        }
    }

    private ImportOutcome workCenter(WorkCenterRow row) {
        FactoryCalendar calendar = entities.find(FactoryCalendar.class, row.calendar());
        if (calendar == null || !calendar.plant().equals(row.plant())) {
            throw new RowProblem("calendar", row.calendar(), "is not a calendar of plant " + row.plant());
        }
        WorkCenter known = entities.find(WorkCenter.class, new WorkCenterKey(row.plant(), row.code()));
        if (known == null) {
            entities.persist(new WorkCenter(row));
            return ImportOutcome.CREATED;
        }
        if (known.is(row)) {
            return ImportOutcome.UNCHANGED;
        }
        known.become(row);
        return ImportOutcome.CHANGED;
    }

    private void publish(Collection<String> calendars) {
        Set<String> plants = new TreeSet<>();
        for (String code : calendars) {
            FactoryCalendar calendar = entities.find(FactoryCalendar.class, code);
            plants.add(calendar.plant());
            try {
                outbox.record(calendar.published());
            } catch (IllegalArgumentException unusable) {
                throw new Refused(new ResourceRefusal.CalendarUnusable(code, String.valueOf(unusable.getMessage())));
            }
        }
        tell(plants);
    }

    private void tell(Collection<String> plants) {
        plants.forEach(plant -> entities.find(Plant.class, plant).changed());
        entities.flush();
        plants.forEach(plant -> changes.fire(new ShopChanged(shops.read(plant))));
    }

    private static ImportOutcome note(ImportOutcome outcome, String code, Set<String> touched) {
        if (outcome != ImportOutcome.UNCHANGED) {
            touched.add(code);
        }
        return outcome;
    }
}
