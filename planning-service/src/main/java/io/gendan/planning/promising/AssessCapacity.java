package io.gendan.planning.promising;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.capacity.Buckets;
import io.gendan.planning.capacity.Claim;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slot;
import io.gendan.planning.capacity.Slots;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import io.gendan.planning.routings.RoutingStep;
import io.gendan.planning.routings.Routings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes what can be promised to an order from its material dates on, and holds the capacity for it. */
@ApplicationScoped
class AssessCapacity {
    private final Shops shops;
    private final Routings routings;
    private final Buckets buckets;
    private final Slots slots;
    private final PromisePolicy policy;
    private final FactoryClock clock;
    private final DueWork due;
    private final Outbox outbox;
    private final ExceptionCases cases;

    AssessCapacity(
            Shops shops,
            Routings routings,
            Buckets buckets,
            Slots slots,
            PromisePolicy policy,
            FactoryClock clock,
            DueWork due,
            Outbox outbox,
            ExceptionCases cases) {
        this.shops = shops;
        this.routings = routings;
        this.buckets = buckets;
        this.slots = slots;
        this.policy = policy;
        this.clock = clock;
        this.due = due;
        this.outbox = outbox;
        this.cases = cases;
    }

    /** Assesses by the material dates the order's lines carry; a hold of an earlier answer is replaced. */
    void assess(PlannedOrder order, Promise promise, UUID materials) {
        Shop shop = shops.find(order.facts().plant())
                .orElseThrow(
                        () -> new NotYet("calendars of plant " + order.facts().plant()));
        Instant now = clock.instant();
        List<LinePromise> lines = promise(order, promise, shop, now);
        Assessment made =
                new Assessment(Ids.next(), promise.id(), materials, now, policy.holdUntil(shop.office(), now), lines);
        made.dated().forEach(line -> slots.take(claim(order.facts(), promise, line)));
        outbox.record(promise.hold(order.facts(), made));
        due.at(made.validUntil(), promise.id().toString(), Holds.DUE);
    }

    private List<LinePromise> promise(PlannedOrder order, Promise promise, Shop shop, Instant now) {
        List<Slot> before = promise.isHeld() ? slots.ofPromise(promise.id()) : List.of();
        Map<String, List<RoutingStep>> known = routings.of(
                shop.plant(), order.lines().stream().map(PlannedLine::product).collect(Collectors.toSet()));
        Set<String> centers = Stream.concat(
                        known.values().stream().flatMap(List::stream).map(RoutingStep::workCenter),
                        before.stream().map(Slot::workCenter))
                .collect(Collectors.toSet());
        LoadBoard board = buckets.locked(shop, centers, firstDay(order, before, shop, now));
        // The days are locked in their order before anything on them is given back.
        board.give(before);
        if (!before.isEmpty()) {
            slots.release(promise.id());
        }
        Promising promising =
                new Promising(shop, board, now, policy.bufferDays(order.facts().customerClass()));
        return order.lines().stream()
                .map(line -> promise(promising, order, line, known.get(line.product())))
                .toList();
    }

    private LinePromise promise(
            Promising promising, PlannedOrder order, PlannedLine line, @Nullable List<RoutingStep> routing) {
        if (routing == null) {
            cases.raise(
                    "routing-missing",
                    order.facts().id().toString(),
                    "No routing of " + line.product() + " for " + order.facts().number());
            return pending(line, "the routing of " + line.product());
        }
        LocalDate ready = line.materialReady();
        return ready == null
                ? pending(line, "the date of its material")
                : promising.promise(
                        new LineToPromise(line.line(), line.quantity().value(), line.requestedDate(), ready, routing));
    }

    private static LinePromise.Pending pending(PlannedLine line, String missing) {
        return new LinePromise.Pending(
                line.line(), line.requestedDate(), line.materialReady(), missing, null, List.of());
    }

    /** The board starts where the first line may: days before it need no lock. */
    private static LocalDate firstDay(PlannedOrder order, List<Slot> before, Shop shop, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, shop.zone());
        return Stream.concat(
                        before.stream().map(Slot::day),
                        order.lines().stream()
                                .map(PlannedLine::materialReady)
                                .map(ready -> ready == null || ready.isBefore(today) ? today : ready))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static Claim claim(OrderFacts order, Promise promise, LinePromise.Dated line) {
        return new Claim(
                order.plant(),
                order.id(),
                promise.id(),
                line.line(),
                null,
                line.placements().stream()
                        .flatMap(placement -> placement.slots().stream())
                        .toList());
    }
}
