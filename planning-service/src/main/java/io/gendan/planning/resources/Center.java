package io.gendan.planning.resources;

import io.gendan.chassis.time.WorkingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A work center as the plan sees it.
 *
 * @param resources machines or people working side by side
 * @param productivity utilisation x efficiency: minutes of standard work in a minute on the clock
 * @param overtimeMinutesPerDay clock minutes each resource may work beyond its shifts, once approved
 */
public record Center(
        String code,
        String name,
        WorkingCalendar calendar,
        int resources,
        BigDecimal productivity,
        int overtimeMinutesPerDay) {

    /** Minutes of standard work on a date: shift minutes x resources x utilisation x efficiency, rounded down. */
    public int capacityOn(LocalDate date) {
        return standardMinutes(calendar.workingMinutes(date));
    }

    /** What approved overtime may add to a working day at most. */
    public int mostOvertime() {
        return standardMinutes(overtimeMinutesPerDay);
    }

    private int standardMinutes(long clockMinutes) {
        return BigDecimal.valueOf(clockMinutes)
                .multiply(BigDecimal.valueOf(resources))
                .multiply(productivity)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
