package io.gendan.planning.workorders;

import io.gendan.chassis.time.DueWork;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Looks at every open work order when the day of its planned finish is over: what a day makes is reported until its end,
 * and dates are what customers are promised.
 */
@ApplicationScoped
class FinishWatch {
    static final String DUE = "work-order-finish";

    private final DueWork due;

    FinishWatch(DueWork due) {
        this.due = due;
    }

    /** Said again whenever the plan changes. A row that is left over when the work is done finds nothing to do. */
    void over(WorkOrder work, Shop shop) {
        due.at(dayOver(work, shop), work.id().toString(), DUE);
    }

    Instant dayOver(WorkOrder work, Shop shop) {
        return dayAfter(work.plan().plannedFinish(), shop);
    }

    void againTomorrow(WorkOrder work, Shop shop, Instant now) {
        due.at(dayAfter(now, shop), work.id().toString(), DUE);
    }

    private static Instant dayAfter(Instant instant, Shop shop) {
        LocalDate day = LocalDate.ofInstant(instant, shop.zone());
        return day.plusDays(1).atStartOfDay(shop.zone()).toInstant();
    }
}
