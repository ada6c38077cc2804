package io.gendan.planning.workorders;

import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.problems.Refused;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Material that comes later than planned moves what has not begun; material that comes earlier leaves the plan in peace. */
@ApplicationScoped
class MaterialDates {
    private final WorkOrders workOrders;
    private final Floor floor;
    private final Replan replan;

    MaterialDates(WorkOrders workOrders, Floor floor, Replan replan) {
        this.workOrders = workOrders;
        this.floor = floor;
        this.replan = replan;
    }

    /** The line's material is there on this date, and not before. */
    void ready(PlannedOrder order, int line, LocalDate date, String cause) {
        order.materialReady(line, date);
        workOrders.ofOrder(order.facts().id()).stream()
                .filter(work -> work.job().line() == line && work.state() == WorkOrderState.PLANNED)
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
            try {
                replan.notBefore(
                        spot, begin, new Reschedule.Change(VarianceReason.MATERIAL_SHORTAGE, cause, "materials"));
            } catch (Refused noRoom) {
                // A fact is not refused: it waits until there is room, and the desk sees it waiting.
                throw new NotYet(noRoom.refusal().detail());
            }
        }
    }

    static Instant startOn(Shop shop, WorkOrder work, LocalDate date) {
        String first = work.chain().operations().getFirst().workCenter();
        return shop.center(first).calendar().startOfDay(date);
    }
}
