package io.gendan.planning.workorders;

import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Looks at every open work order when the day of its planned finish is over: what a day makes is reported until its end,
 * and dates are what customers are promised.
 */
@ApplicationScoped
class FinishWatch {
    static final String DUE = "work-order-finish";

    private final DueWork due;
    private final FactoryClock clock;

    FinishWatch(DueWork due, FactoryClock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** Said again whenever the plan changes. A row that is left over when the work is done finds nothing to do. */
    void over(WorkOrder work, Shop shop) {
        due.at(
                nextLook(work.plan().plannedFinish(), clock.instant(), shop.zone()),
                work.id().toString(),
                DUE);
    }

    Instant dayOver(WorkOrder work, Shop shop) {
        return dayAfter(work.plan().plannedFinish(), shop.zone());
    }

    void againTomorrow(WorkOrder work, Shop shop) {
        due.at(dayAfter(clock.instant(), shop.zone()), work.id().toString(), DUE);
    }

    /** Never before tomorrow: a look that is due already would be fired again at once, without end. */
    static Instant nextLook(Instant plannedFinish, Instant now, ZoneId zone) {
        return dayAfter(plannedFinish.isAfter(now) ? plannedFinish : now, zone);
    }

    private static Instant dayAfter(Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
