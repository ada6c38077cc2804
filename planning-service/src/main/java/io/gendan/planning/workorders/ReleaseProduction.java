package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderClass;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.promising.Holds;
import io.gendan.planning.promising.LinePromise;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import io.gendan.planning.routings.RoutingStep;
import io.gendan.planning.routings.Routings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns the committed hold into one work order per line: the same minutes of the same days, now booked. A line whose days
 * have gone by meanwhile, or that was never held, is placed anew. A notice there is no room for waits, and its hold with it.
 */
@ApplicationScoped
class ReleaseProduction {
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final AwaitedReleases awaited;
    private final Holds holds;
    private final Slots slots;
    private final FoundDays foundDays;
    private final Shops shops;
    private final Routings routings;
    private final FinishWatch watch;
    private final FactoryClock clock;
    private final Outbox outbox;

    ReleaseProduction(
            WorkOrders workOrders,
            Withdrawals withdrawals,
            AwaitedReleases awaited,
            Holds holds,
            Slots slots,
            FoundDays foundDays,
            Shops shops,
            Routings routings,
            FinishWatch watch,
            FactoryClock clock,
            Outbox outbox) {
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.awaited = awaited;
        this.holds = holds;
        this.slots = slots;
        this.foundDays = foundDays;
        this.shops = shops;
        this.routings = routings;
        this.watch = watch;
        this.clock = clock;
        this.outbox = outbox;
    }

    void release(PlannedOrder order, UUID promise, List<ReleasedLine> lines) {
        Optional<Shop> shop = shops.find(order.facts().plant());
        if (shop.isEmpty()) {
            awaited.await(
                    order,
                    promise,
                    lines,
                    "the calendars of plant " + order.facts().plant());
            return;
        }
        Map<String, List<RoutingStep>> known = routings.of(
                order.facts().plant(), lines.stream().map(ReleasedLine::product).collect(Collectors.toSet()));
        Optional<ReleasedLine> unknown = lines.stream()
                .filter(line -> !known.containsKey(line.product()))
                .findFirst();
        if (unknown.isPresent()) {
            awaited.await(
                    order, promise, lines, "the routing of " + unknown.get().product());
            return;
        }
        List<LineToMake> toMake = linesToMake(order, promise, lines, known);
        foundDays
                .of(shop.get(), toMake)
                .ifPresentOrElse(
                        days -> schedule(order, shop.get(), promise, toMake, days),
                        () -> awaited.await(order, promise, lines, "free capacity"));
    }

    private List<LineToMake> linesToMake(
            PlannedOrder order, UUID promise, List<ReleasedLine> lines, Map<String, List<RoutingStep>> known) {
        Map<Integer, LinePromise.Dated> held = holds.heldLines(promise).stream()
                .collect(Collectors.toMap(LinePromise.Dated::line, Function.identity()));
        return lines.stream()
                .map(line -> new LineToMake(
                        Ids.next(),
                        order,
                        promise,
                        line,
                        Objects.requireNonNull(known.get(line.product())),
                        held.get(line.line())))
                .toList();
    }

    private void schedule(PlannedOrder order, Shop shop, UUID promise, List<LineToMake> lines, FoundDays.Days days) {
        holds.consume(promise);
        lines.stream().filter(days::areHeld).forEach(line -> slots.book(promise, line.number(), line.workOrder()));
        slots.release(promise);
        days.anew().forEach(line -> slots.take(line.claim(days.of(line))));
        LocalDate today = clock.today(shop.zone());
        List<WorkOrder> made = lines.stream()
                .map(line -> workOrder(order, shop, line, days.of(line), today))
                .toList();
        made.forEach(workOrders::persist);
        made.forEach(work -> watch.over(work, shop));
        awaited.forget(order.facts().id());
        withdrawals.freezeWhatIsAskedFor(order, made);
        tell(order, shop, made);
    }

    private WorkOrder workOrder(
            PlannedOrder order, Shop shop, LineToMake line, List<Placement> placements, LocalDate today) {
        ReleasedLine released = line.released();
        return new WorkOrder(
                line.workOrder(),
                workOrders.nextNumber(today.getYear()),
                line.job(shop.plant()),
                released.dueDate(),
                new Gates(false, order.facts().orderClass() == OrderClass.CUSTOM, order.sampleApproved()),
                IntStream.range(0, placements.size())
                        .mapToObj(i -> new OperationPlan(line.routing().get(i), placements.get(i)))
                        .toList());
    }

    private void tell(PlannedOrder order, Shop shop, List<WorkOrder> made) {
        outbox.record(WorkOrderFacts.scheduled(order.facts(), made));
        made.stream()
                .filter(work -> work.plan().isBeyondPromise(shop.zone()))
                .forEach(work -> outbox.record(new WorkOrderFacts(order.facts(), work)
                        .rescheduled(work.plan().plannedFinish(), shop.zone(), VarianceReason.UPSTREAM_BACKLOG)));
    }
}
