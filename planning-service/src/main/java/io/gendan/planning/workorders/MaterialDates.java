package io.gendan.planning.workorders;

import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Material that comes later than planned moves what has not begun, or waits for extra pieces; material that comes earlier leaves the plan in peace. */
@ApplicationScoped
class MaterialDates {
    private final WorkOrders workOrders;
    private final Floor floor;
    private final LateWork late;

    MaterialDates(WorkOrders workOrders, Floor floor, LateWork late) {
        this.workOrders = workOrders;
        this.floor = floor;
        this.late = late;
    }

    /** The line's material is there on this date, and not before. */
    void ready(PlannedOrder order, int line, LocalDate date, String cause) {
        order.materialReady(line, date);
        workOrders.ofOrder(order.facts().id()).stream()
                .filter(work -> work.job().line() == line && work.state().isOpen() && work.lacksMaterial())
                .forEach(work -> move(new Floor.Spot(order, work, floor.shop(order)), date, cause));
    }

    /** A shortage only ever makes a line later. */
    void notBefore(PlannedOrder order, int line, LocalDate date, String cause) {
        PlannedLine known = order.line(line);
        LocalDate ready = known == null ? null : known.materialReady();
        if (ready == null || date.isAfter(ready)) {
            ready(order, line, date, cause);
        }
    }

    private void move(Floor.Spot spot, LocalDate date, String cause) {
        Instant begin = startOn(spot.shop(), spot.work(), date);
        if (begin.isAfter(spot.work().plan().plannedStart())) {
            late.notBefore(spot, begin, new Reschedule.Change(VarianceReason.MATERIAL_SHORTAGE, cause, "materials"));
        }
    }

    static Instant startOn(Shop shop, WorkOrder work, LocalDate date) {
        String first = work.chain().operations().getFirst().workCenter();
        return shop.center(first).calendar().startOfDay(date);
    }
}
