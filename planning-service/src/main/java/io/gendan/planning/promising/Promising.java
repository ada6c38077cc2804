package io.gendan.planning.promising;

import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.resources.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Computes the date of a line: pure, over a board of load. A date is the planned finish plus the buffer, or the requested
 * date where that is later.
 */
final class Promising {
    private final Shop shop;
    private final LoadBoard board;
    private final Instant now;
    private final int bufferDays;

    Promising(Shop shop, LoadBoard board, Instant now, int bufferDays) {
        this.shop = shop;
        this.board = board;
        this.now = now;
        this.bufferDays = bufferDays;
    }

    /** Takes the minutes of the line from the board. */
    LinePromise promise(LineToPromise line) {
        return switch (walk(board, line, line.steps())) {
            case Walk.Nowhere nowhere ->
                new LinePromise.Pending(
                        line.line(),
                        line.requestedDate(),
                        line.materialReady(),
                        "no free capacity up to " + board.last(),
                        nowhere.bottleneck().orElse(null),
                        nowhere.reasons());
            case Walk.Placed placed -> dated(line, placed);
        };
    }

    /** When work on the line may begin: not before now, nor before its material is there. */
    Instant earliest(LineToPromise line, String firstWorkCenter) {
        Instant ready = shop.center(firstWorkCenter).calendar().startOfDay(line.materialReady());
        return ready.isAfter(now) ? ready : now;
    }

    Walk walk(LoadBoard on, LineToPromise line, List<? extends Step> steps) {
        return new RoutingWalk(shop, on)
                .from(earliest(line, line.routing().getFirst().workCenter()), steps);
    }

    /** The planned finish plus the buffer, in working days of the last work center. */
    LocalDate dateOf(LineToPromise line, Walk.Placed placed) {
        WorkingCalendar last =
                shop.center(line.routing().getLast().workCenter()).calendar();
        return last.plusDays(last.dateOf(placed.finish()), bufferDays);
    }

    private LinePromise.Dated dated(LineToPromise line, Walk.Placed placed) {
        LocalDate possible = dateOf(line, placed);
        boolean late = possible.isAfter(line.requestedDate());
        return new LinePromise.Dated(
                line.line(),
                line.requestedDate(),
                line.materialReady(),
                late ? possible : line.requestedDate(),
                placed.start(),
                placed.finish(),
                placed.bottleneck().orElse(null),
                reasons(line, placed),
                late ? new Measures(this, board, line, placed).ranked(possible) : List.of(),
                placed.placements());
    }

    private List<WhyNotEarlier> reasons(LineToPromise line, Walk.Placed placed) {
        Reasons all = new Reasons();
        LocalDate today = LocalDate.ofInstant(now, shop.zone());
        if (line.materialReady().isAfter(today)) {
            all.add(new WhyNotEarlier(
                    Constraint.MATERIAL, null, today, line.materialReady().minus(1, ChronoUnit.DAYS)));
        }
        placed.reasons().forEach(all::add);
        all.add(new WhyNotEarlier(
                Constraint.LEAD_TIME,
                null,
                LocalDate.ofInstant(placed.start(), shop.zone()),
                LocalDate.ofInstant(placed.finish(), shop.zone())));
        return all.spans();
    }

    Shop shop() {
        return shop;
    }
}
