package io.gendan.planning.promising;

import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slot;
import io.gendan.planning.resources.Center;
import io.gendan.planning.resources.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Walks along the operations from an instant on and takes the first free minutes of each work center. Within a day work
 * flows: an operation that can only begin at noon gets at most the afternoon's share of the day's minutes, whoever has the
 * others. What a day refuses is written down; that is the explanation of the date.
 */
public final class RoutingWalk {
    private final Shop shop;
    private final LoadBoard board;

    public RoutingWalk(Shop shop, LoadBoard board) {
        this.shop = shop;
        this.board = board;
    }

    /** Places the steps on the board. What a walk to nowhere took from the board is given back. */
    public Walk from(Instant earliest, List<? extends Step> steps) {
        Reasons reasons = new Reasons();
        List<Placement> placements = new ArrayList<>();
        Instant ready = earliest;
        for (Step step : steps) {
            Optional<Placement> placed = switch (step) {
                case Step.Inside inside -> inside(ready, inside, reasons);
                case Step.Outside outside -> Optional.of(outside(ready, outside));
            };
            if (placed.isEmpty()) {
                placements.forEach(placement -> board.give(placement.slots()));
                return new Walk.Nowhere(reasons.spans(), reasons.mostRefusing());
            }
            placements.add(placed.get());
            ready = placed.get().finish();
        }
        return new Walk.Placed(
                List.copyOf(placements), reasons.spans(), reasons.mostRefusing().or(() -> heaviest(placements)));
    }

    private Placement outside(Instant ready, Step.Outside step) {
        LocalDate start = shop.office().dateOf(ready);
        Instant back = shop.office().endOfDay(shop.office().plusDays(start, step.workingDays()));
        return new Placement(step.sequence(), ready, back, List.of());
    }

    private Optional<Placement> inside(Instant ready, Step.Inside step, Reasons reasons) {
        Center center = shop.center(step.workCenter());
        List<Slot> slots = new ArrayList<>();
        Instant start = ready;
        Instant end = ready;
        int left = step.minutes();
        for (LocalDate day = center.calendar().dateOf(ready); left > 0; day = day.plusDays(1)) {
            if (day.isAfter(board.last())) {
                board.give(slots);
                return Optional.empty();
            }
            Instant begin = later(ready, center.calendar().startOfDay(day));
            int given = place(center, day, begin, left, reasons);
            if (given > 0) {
                start = slots.isEmpty() ? begin : start;
                end = after(center, day, begin, given);
                slots.add(new Slot(step.sequence(), center.code(), day, given));
                left -= given;
            }
        }
        return Optional.of(new Placement(step.sequence(), start, end, List.copyOf(slots)));
    }

    /** Takes what the day gives from an instant on. */
    private int place(Center center, LocalDate day, Instant begin, int left, Reasons reasons) {
        int capacity = board.capacity(center.code(), day);
        if (capacity == 0) {
            reasons.add(Constraint.CALENDAR, center.code(), day);
            return 0;
        }
        int wanted = Math.min(left, restOfDay(center, day, begin, capacity));
        int given = Math.min(wanted, board.free(center.code(), day));
        if (given < wanted) {
            reasons.add(Constraint.CAPACITY, center.code(), day);
        }
        if (given > 0) {
            board.take(center.code(), day, given);
        }
        return given;
    }

    private int restOfDay(Center center, LocalDate day, Instant begin, int capacity) {
        long whole = secondsOfWork(center, day);
        long rest = center.calendar()
                .between(begin, center.calendar().endOfDay(day))
                .toSeconds();
        return whole == 0 || rest <= 0 ? 0 : (int) (capacity * rest / whole);
    }

    private Instant after(Center center, LocalDate day, Instant begin, int minutes) {
        long seconds = Math.ceilDiv(minutes * secondsOfWork(center, day), board.capacity(center.code(), day));
        return earlier(
                center.calendar().plus(begin, Duration.ofSeconds(seconds)),
                center.calendar().endOfDay(day));
    }

    private static long secondsOfWork(Center center, LocalDate day) {
        return center.calendar().workingMinutes(day) * 60;
    }

    private static Optional<String> heaviest(List<Placement> placements) {
        Map<String, Integer> days = new TreeMap<>();
        placements.stream()
                .flatMap(placement -> placement.slots().stream())
                .forEach(slot -> days.merge(slot.workCenter(), 1, Integer::sum));
        return days.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
