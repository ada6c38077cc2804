package io.gendan.planning.resources;

import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.time.WorkingCalendar;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A calendar of a plant as people maintain it: weekly shifts and dates off. */
@Entity
@Table(name = "factory_calendar")
class FactoryCalendar {
    @Id
    private String code;

    @Column
    private String plant;

    @Column
    private String name;

    @Column
    private @Nullable String nameZh;

    @Column
    private String zone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_shift", joinColumns = @JoinColumn(name = "calendar"))
    private Set<ShiftRow> shifts = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_holiday", joinColumns = @JoinColumn(name = "calendar"))
    private Set<Holiday> holidays = new HashSet<>();

    protected FactoryCalendar() {}

    FactoryCalendar(CalendarRow row) {
        this.code = row.calendar();
        describe(row);
    }

    String code() {
        return code;
    }

    String plant() {
        return plant;
    }

    /** Takes the row's description and its stretch of work; a stretch starts once. */
    ImportOutcome take(CalendarRow row) {
        boolean described = describe(row);
        ShiftRow wanted = row.stretch();
        Optional<ShiftRow> known =
                shifts.stream().filter(shift -> shift.startsWith(wanted)).findFirst();
        if (known.isPresent() && known.get().equals(wanted)) {
            return described ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED;
        }
        known.ifPresent(shifts::remove);
        shifts.add(wanted);
        return known.isPresent() ? ImportOutcome.CHANGED : ImportOutcome.CREATED;
    }

    /** @return whether something had to go that the file no longer names */
    boolean keepOnly(Set<ShiftRow> named) {
        return shifts.retainAll(named);
    }

    ImportOutcome take(Holiday holiday) {
        Optional<Holiday> known = holidays.stream()
                .filter(other -> other.date().equals(holiday.date()))
                .findFirst();
        if (known.isPresent() && known.get().equals(holiday)) {
            return ImportOutcome.UNCHANGED;
        }
        known.ifPresent(holidays::remove);
        holidays.add(holiday);
        return known.isPresent() ? ImportOutcome.CHANGED : ImportOutcome.CREATED;
    }

    /** @throws IllegalArgumentException when the shifts make no calendar */
    WorkingCalendar working() {
        return WorkingCalendar.of(
                ZoneId.of(zone),
                shifts.stream().map(ShiftRow::shiftOfWork).toList(),
                holidays.stream().map(Holiday::date).toList());
    }

    /** @throws IllegalArgumentException when the shifts make no calendar */
    FactoryCalendarPublished published() {
        WorkingCalendar working = working();
        return new FactoryCalendarPublished(
                code, plant, working.zone(), working.shifts(), List.copyOf(working.holidays()));
    }

    private boolean describe(CalendarRow row) {
        boolean changes = !row.describes(plant, name, nameZh, zone);
        plant = row.plant();
        name = row.name();
        nameZh = row.nameZh();
        zone = row.timeZone();
        return changes;
    }
}
