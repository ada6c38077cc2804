package io.gendan.planning.resources;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.time.Shift;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A calendar as it is now, with its holidays. */
@EventType(value = "io.gendan.planning.factory-calendar.v1", master = true)
record FactoryCalendarPublished(String code, String plant, ZoneId zone, List<Shift> shifts, List<LocalDate> holidays)
        implements Event {

    @Override
    public String key() {
        return code;
    }
}
