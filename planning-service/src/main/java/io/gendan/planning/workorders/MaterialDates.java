package io.gendan.planning.workorders;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.Slot;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.promising.Step;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Material that comes later than planned moves what has not begun, or waits for extra pieces; material that comes earlier
 * leaves the plan in peace. Frozen work moves when it thaws.
 */
@ApplicationScoped
class MaterialDates {
    private final WorkOrders workOrders;
    private final Floor floor;
    private final Slots slots;
    private final LateWork late;
    private final FactoryClock clock;

    MaterialDates(WorkOrders workOrders, Floor floor, Slots slots, LateWork late, FactoryClock clock) {
        this.workOrders = workOrders;
        this.floor = floor;
        this.slots = slots;
        this.late = late;
        this.clock = clock;
    }

    /** The line's material is there on this date, and not before. */
    void ready(PlannedOrder order, int line, LocalDate date, String cause) {
        order.materialReady(line, date);
        workOrders.ofOrder(order.facts().id()).stream()
                .filter(work -> work.job().line() == line && !work.isFrozen())
                .forEach(work -> move(order, work, date, cause));
    }

    /** What was heard while it was frozen. */
    void thawed(PlannedOrder order, WorkOrder work) {
        PlannedLine known = order.line(work.job().line());
        LocalDate ready = known == null ? null : known.materialReady();
        if (ready != null) {
            move(order, work, ready, "the material's date, heard before the order went on");
        }
    }

    /** A shortage only ever makes a line later. */
    void notBefore(PlannedOrder order, int line, LocalDate date, String cause) {
        PlannedLine known = order.line(line);
        LocalDate ready = known == null ? null : known.materialReady();
        if (ready == null || date.isAfter(ready)) {
            ready(order, line, date, cause);
        }
    }

    private void move(PlannedOrder order, WorkOrder work, LocalDate date, String cause) {
        if (!work.state().isOpen() || !work.lacksMaterial()) {
            return;
        }
        Floor.Spot spot = new Floor.Spot(order, work, floor.shop(order));
        Instant begin = startOn(spot.shop(), work, date);
        if (begin.isAfter(goesOn(spot))) {
            late.notBefore(spot, begin, new Reschedule.Change(VarianceReason.MATERIAL_SHORTAGE, cause, "materials"));
        }
    }

    /** When the work is planned to start, or, once begun, its first operation with something left to go on. */
    private Instant goesOn(Floor.Spot spot) {
        WorkOrder work = spot.work();
        Instant start = work.plan().plannedStart();
        if (!work.state().isBegun()) {
            return start;
        }
        int next = work.chain().left(work.job().quantity().value()).stream()
                .mapToInt(Step.Inside::sequence)
                .findFirst()
                .orElse(0);
        LocalDate today = clock.today(spot.shop().zone());
        return slots.ofWorkOrder(work.id()).stream()
                .filter(slot -> slot.sequence() == next && !slot.day().isBefore(today))
                .min(Comparator.comparing(Slot::day))
                .map(slot -> spot.shop().center(slot.workCenter()).calendar().startOfDay(slot.day()))
                .orElse(start);
    }

    static Instant startOn(Shop shop, WorkOrder work, LocalDate date) {
        String first = work.chain().operations().getFirst().workCenter();
        return shop.center(first).calendar().startOfDay(date);
    }
}
