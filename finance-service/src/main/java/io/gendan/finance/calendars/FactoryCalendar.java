package io.gendan.finance.calendars;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.time.Shift;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When a plant works, as planning-service says it. */
@EventType(value = "io.gendan.planning.factory-calendar.v1", master = true)
record FactoryCalendar(String code, String plant, ZoneId zone, List<Shift> shifts, List<LocalDate> holidays) {}
