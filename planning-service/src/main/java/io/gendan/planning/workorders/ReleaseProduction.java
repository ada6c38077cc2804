package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.capacity.Buckets;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderClass;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.promising.Holds;
import io.gendan.planning.promising.LinePromise;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.routings.RoutingStep;
import io.gendan.planning.routings.Routings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns the committed hold into one work order per line: the same minutes of the same days, now booked. A line whose days
 * have gone by meanwhile, or that was never held, is placed anew.
 */
@ApplicationScoped
class ReleaseProduction {
    private final WorkOrders workOrders;
    private final Withdrawals withdrawals;
    private final Holds holds;
    private final Slots slots;
    private final Buckets buckets;
    private final Routings routings;
    private final FactoryClock clock;
    private final Outbox outbox;

    ReleaseProduction(
            WorkOrders workOrders,
            Withdrawals withdrawals,
            Holds holds,
            Slots slots,
            Buckets buckets,
            Routings routings,
            FactoryClock clock,
            Outbox outbox) {
        this.workOrders = workOrders;
        this.withdrawals = withdrawals;
        this.holds = holds;
        this.slots = slots;
        this.buckets = buckets;
        this.routings = routings;
        this.clock = clock;
        this.outbox = outbox;
    }

    void release(PlannedOrder order, Shop shop, UUID promise, List<ReleasedLine> lines) {
        LocalDate today = clock.today(shop.zone());
        List<LineToMake> toMake = linesToMake(order, shop, promise, lines);
        List<LineToMake> late =
                toMake.stream().filter(line -> !line.keepsItsDays(today)).toList();
        toMake.stream()
                .filter(line -> line.keepsItsDays(today))
                .forEach(line -> slots.book(promise, line.number(), line.workOrder()));
        slots.release(promise);
        Map<Integer, List<Placement>> anew = placeAnew(shop, late, today);
        List<WorkOrder> made = toMake.stream()
                .map(line ->
                        workOrder(order, shop, line, anew.getOrDefault(line.number(), line.heldPlacements()), today))
                .toList();
        made.forEach(workOrders::persist);
        withdrawals.freezeWhatIsAskedFor(order, made);
        tell(order, shop, made);
    }

    private List<LineToMake> linesToMake(PlannedOrder order, Shop shop, UUID promise, List<ReleasedLine> lines) {
        Map<String, List<RoutingStep>> known = routings.of(
                shop.plant(), lines.stream().map(ReleasedLine::product).collect(Collectors.toSet()));
        Map<Integer, LinePromise.Dated> held = holds.consume(promise).orElse(List.of()).stream()
                .collect(Collectors.toMap(LinePromise.Dated::line, Function.identity()));
        return lines.stream()
                .map(line -> new LineToMake(
                        Ids.next(), order, promise, line, routing(known, line.product()), held.get(line.line())))
                .toList();
    }

    private static List<RoutingStep> routing(Map<String, List<RoutingStep>> known, String product) {
        List<RoutingStep> routing = known.get(product);
        if (routing == null) {
            throw new NotYet("routing of " + product);
        }
        return routing;
    }

    private Map<Integer, List<Placement>> placeAnew(Shop shop, List<LineToMake> lines, LocalDate today) {
        LoadBoard board = buckets.locked(
                shop,
                lines.stream().flatMap(line -> line.workCenters().stream()).collect(Collectors.toSet()),
                today);
        return lines.stream().collect(Collectors.toMap(LineToMake::number, line -> {
            List<Placement> placements = line.place(shop, board, clock.instant())
                    .orElseThrow(() -> new NotYet("capacity for line " + line.number()));
            slots.take(line.claim(placements));
            return placements;
        }));
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
