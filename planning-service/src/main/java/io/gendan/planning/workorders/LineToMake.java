package io.gendan.planning.workorders;

import io.gendan.planning.capacity.Claim;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slot;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.promising.LinePromise;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.RoutingWalk;
import io.gendan.planning.promising.Step;
import io.gendan.planning.promising.Walk;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.routings.RoutingStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line on its way from the promise to a work order. */
record LineToMake(
        UUID workOrder,
        PlannedOrder order,
        UUID promise,
        ReleasedLine released,
        List<RoutingStep> routing,
        LinePromise.@Nullable Dated held) {

    int number() {
        return released.line();
    }

    List<Placement> heldPlacements() {
        return held == null ? List.of() : held.placements();
    }

    /** What it holds from a day on at these work centers. */
    List<Slot> heldSlots(Set<String> centers, LocalDate from) {
        return slots(heldPlacements()).stream()
                .filter(slot -> !slot.day().isBefore(from) && centers.contains(slot.workCenter()))
                .toList();
    }

    /** Whether what is held is still what has to be made, on days that are still to come, with the material there. */
    boolean keepsItsDays(LocalDate today) {
        PlannedLine line = order.line(number());
        LocalDate ready = line == null || line.materialReady() == null ? today : line.materialReady();
        LocalDate earliest = ready.isAfter(today) ? ready : today;
        return held != null
                && line != null
                && line.quantity().equals(released.quantity())
                && isMadeAs(held.placements())
                && slots(held.placements()).stream()
                        .noneMatch(slot -> slot.day().isBefore(earliest));
    }

    Set<String> workCenters() {
        return routing.stream().map(RoutingStep::workCenter).collect(Collectors.toSet());
    }

    Optional<List<Placement>> place(Shop shop, LoadBoard board, Instant now) {
        PlannedLine line = order.line(number());
        Instant ready = line == null || line.materialReady() == null
                ? now
                : shop.center(routing.getFirst().workCenter()).calendar().startOfDay(line.materialReady());
        List<Step.Inside> steps = routing.stream()
                .map(step -> new Step.Inside(
                        step.sequence(),
                        step.workCenter(),
                        step.minutes(released.quantity().value())))
                .toList();
        return switch (new RoutingWalk(shop, board).from(ready.isAfter(now) ? ready : now, steps)) {
            case Walk.Placed placed -> Optional.of(placed.placements());
            case Walk.Nowhere nowhere -> Optional.empty();
        };
    }

    Claim claim(List<Placement> placements) {
        return new Claim(order.facts().plant(), order.facts().id(), promise, number(), workOrder, slots(placements));
    }

    Job job(String plant) {
        PlannedLine line = order.line(number());
        return new Job(
                order.facts().id(),
                promise,
                plant,
                number(),
                released.product(),
                line == null ? released.product() : line.productName(),
                released.quantity());
    }

    private boolean isMadeAs(List<Placement> placements) {
        return placements.size() == routing.size()
                && IntStream.range(0, routing.size()).allMatch(i -> {
                    RoutingStep step = routing.get(i);
                    Placement placement = placements.get(i);
                    return step.sequence() == placement.sequence()
                            && step.minutes(released.quantity().value()) == minutes(placement)
                            && placement.slots().stream()
                                    .allMatch(slot -> slot.workCenter().equals(step.workCenter()));
                });
    }

    private static int minutes(Placement placement) {
        return placement.slots().stream().mapToInt(Slot::minutes).sum();
    }

    private static List<Slot> slots(List<Placement> placements) {
        return placements.stream()
                .flatMap(placement -> placement.slots().stream())
                .toList();
    }
}
