package io.gendan.planning.capacity;

import java.time.LocalDate;

/** Minutes of one operation at a work center on a day. */
public record Slot(int sequence, String workCenter, LocalDate day, int minutes) {}
