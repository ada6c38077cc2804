package io.gendan.planning.resources;

import io.gendan.chassis.time.Shift;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of work as the file names it; the break of a shift is the gap between two of them. */
@Embeddable
record ShiftRow(
        @Enumerated(EnumType.STRING) DayOfWeek weekday,
        @Column LocalTime starts,
        @Column LocalTime ends,
        @Column String shift) {

    boolean startsWith(ShiftRow other) {
        return weekday == other.weekday && starts.equals(other.starts);
    }

    Shift shiftOfWork() {
        return new Shift(weekday, starts, ends);
    }
}
