package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.planning.capacity.Buckets;
import io.gendan.planning.capacity.Claim;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.promising.RoutingWalk;
import io.gendan.planning.promising.Step;
import io.gendan.planning.promising.Walk;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Moves what is left of a work order to other days: what lies ahead is given back and taken anew, the past stays. */
@ApplicationScoped
class Replan {
    private final Buckets buckets;
    private final Slots slots;
    private final History history;
    private final FinishWatch watch;
    private final FactoryClock clock;
    private final Outbox outbox;

    Replan(Buckets buckets, Slots slots, History history, FinishWatch watch, FactoryClock clock, Outbox outbox) {
        this.buckets = buckets;
        this.slots = slots;
        this.history = history;
        this.watch = watch;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * As early as capacity allows, but not before an instant.
     *
     * @throws Refused when there is no room; nothing has changed then
     */
    void notBefore(Floor.Spot spot, Instant earliest, Reschedule.Change why) {
        LoadBoard board = emptied(spot);
        Instant now = clock.instant();
        book(spot, walk(spot, board, earliest.isAfter(now) ? earliest : now), why);
    }

    /**
     * As early as capacity and material allow; what is made already is expected to be inspected on the next working day.
     *
     * @throws Refused when there is no room; nothing has changed then
     */
    void fromNow(Floor.Spot spot, Reschedule.Change why) {
        if (isMade(spot.work())) {
            WorkingCalendar days = spot.shop()
                    .center(spot.work().chain().packing().workCenter())
                    .calendar();
            Instant evening = days.endOfDay(days.workingDayFrom(days.dateOf(clock.instant())));
            tell(spot, chain -> chain.slip(evening), why);
        } else {
            notBefore(spot, materialReady(spot), why);
        }
    }

    /**
     * As late as possible, finished on a given date or before.
     *
     * @throws Refused when capacity does not allow that date
     */
    void finishBy(Floor.Spot spot, LocalDate newFinish, Reschedule.Change why) {
        WorkOrder work = spot.work();
        if (!work.state().isOpen() || work.isFrozen() || isMade(work)) {
            throw new Refused(new WorkOrderRefusal.WorkOrderNotReady(
                    work.number(), work.state().name(), "open, not frozen and with work left"));
        }
        LoadBoard board = emptied(spot);
        Instant first = materialReady(spot);
        Instant begin = latestStart(spot, board, first, newFinish)
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.NewFinishImpossible(
                        newFinish, finishDate(spot.shop(), walk(spot, board.copy(), first)))));
        book(spot, walk(spot, board, begin), why);
    }

    private static boolean isMade(WorkOrder work) {
        return work.chain().left(work.job().quantity().value()).isEmpty();
    }

    /** Now, or when the material that is awaited is there. */
    private Instant materialReady(Floor.Spot spot) {
        WorkOrder work = spot.work();
        Instant now = clock.instant();
        PlannedLine line = spot.order().line(work.job().line());
        LocalDate ready = line == null ? null : line.materialReady();
        if (ready == null || !work.lacksMaterial()) {
            return now;
        }
        Instant start = MaterialDates.startOn(spot.shop(), work, ready);
        return start.isAfter(now) ? start : now;
    }

    private Optional<Instant> latestStart(Floor.Spot spot, LoadBoard board, Instant first, LocalDate newFinish) {
        Shop shop = spot.shop();
        LocalDate firstDay = LocalDate.ofInstant(first, shop.zone());
        for (LocalDate day = newFinish; !day.isBefore(firstDay); day = day.minusDays(1)) {
            Instant begin =
                    day.equals(firstDay) ? first : day.atStartOfDay(shop.zone()).toInstant();
            if (!finishDate(shop, walk(spot, board.copy(), begin)).isAfter(newFinish)) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    /** The days, locked in their order, as if the work order had nothing on them. */
    private LoadBoard emptied(Floor.Spot spot) {
        UUID work = spot.work().id();
        LocalDate today = clock.today(spot.shop().zone());
        Set<String> centers = spot.work().chain().operations().stream()
                .map(WorkOrderOperation::workCenter)
                .collect(Collectors.toSet());
        LoadBoard board = buckets.locked(spot.shop(), centers, today);
        board.give(slots.ofWorkOrder(work).stream()
                .filter(slot -> !slot.day().isBefore(today))
                .toList());
        return board;
    }

    private void book(Floor.Spot spot, Walk.Placed placed, Reschedule.Change why) {
        WorkOrder work = spot.work();
        OrderFacts order = spot.order().facts();
        slots.release(work.id(), clock.today(spot.shop().zone()));
        slots.take(new Claim(
                order.plant(), order.id(), work.job().promiseId(), work.job().line(), work.id(), placed.slots()));
        tell(spot, chain -> chain.plan(placed.placements()), why);
    }

    private void tell(Floor.Spot spot, Consumer<Chain> change, Reschedule.Change why) {
        WorkOrder work = spot.work();
        Instant previous = work.plan().plannedFinish();
        if (work.plan(change)) {
            history.keep(new Reschedule(work, previous, why, clock.instant()));
            outbox.record(spot.facts().rescheduled(previous, spot.shop().zone(), why.reason()));
        }
        watch.over(work, spot.shop());
    }

    /** @throws Refused when there is no room as far as the horizon may grow */
    private static Walk.Placed walk(Floor.Spot spot, LoadBoard board, Instant begin) {
        WorkOrder work = spot.work();
        List<Step.Inside> left = work.chain().left(work.job().quantity().value());
        return switch (new RoutingWalk(spot.shop(), board).from(begin, left)) {
            case Walk.Placed placed -> placed;
            case Walk.Nowhere nowhere ->
                throw new Refused(new WorkOrderRefusal.NoCapacity(work.number(), board.last()));
        };
    }

    private static LocalDate finishDate(Shop shop, Walk.Placed placed) {
        return LocalDate.ofInstant(placed.finish(), shop.zone());
    }
}
