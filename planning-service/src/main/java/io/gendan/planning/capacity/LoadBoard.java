package io.gendan.planning.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The load of some work centers day by day, as one planner sees it while placing work: what is placed is taken at once,
 * so that two lines of an order never count on the same minutes. Loads further days as the placing goes on.
 */
public final class LoadBoard {
    private static final int FIRST_WINDOW = 28;

    private final BucketSource source;
    private final Set<String> workCenters;
    private final ToIntFunction<String> extra;
    private final Map<String, Map<LocalDate, Load>> loads;
    private LocalDate nextDay;
    private int window;

    public LoadBoard(BucketSource source, Set<String> workCenters, LocalDate from) {
        this(source, workCenters, center -> 0, new HashMap<>(), from, FIRST_WINDOW);
    }

    private LoadBoard(
            BucketSource source,
            Set<String> workCenters,
            ToIntFunction<String> extra,
            Map<String, Map<LocalDate, Load>> loads,
            LocalDate nextDay,
            int window) {
        this.source = source;
        this.workCenters = workCenters;
        this.extra = extra;
        this.loads = loads;
        this.nextDay = nextDay;
        this.window = window;
    }

    /** What a work center can do on a day with nothing placed; 0 on a day off. */
    public int capacity(String workCenter, LocalDate day) {
        Load load = at(workCenter, day);
        return load.capacity == 0 ? 0 : load.capacity + extra.applyAsInt(workCenter);
    }

    public int free(String workCenter, LocalDate day) {
        return Math.max(0, capacity(workCenter, day) - at(workCenter, day).taken);
    }

    /** @throws IllegalStateException when there is not so much left */
    public void take(String workCenter, LocalDate day, int minutes) {
        if (minutes > free(workCenter, day)) {
            throw new IllegalStateException(
                    "%s has %d minutes left on %s, not %d".formatted(workCenter, free(workCenter, day), day, minutes));
        }
        put(workCenter, day, at(workCenter, day).plus(minutes));
    }

    public void give(String workCenter, LocalDate day, int minutes) {
        put(workCenter, day, at(workCenter, day).plus(-minutes));
    }

    /** Whatever the order of the slots, the days they are on are loaded from the first to the last. */
    public void give(Collection<Slot> slots) {
        slots.stream()
                .sorted(Comparator.comparing(Slot::day))
                .forEach(slot -> give(slot.workCenter(), slot.day(), slot.minutes()));
    }

    public LocalDate last() {
        return source.last();
    }

    /** A board to try things on; what is placed there is not placed here. */
    public LoadBoard copy() {
        return with(extra);
    }

    /** A copy with more minutes on every working day of some work centers. */
    public LoadBoard with(ToIntFunction<String> moreMinutes) {
        Map<String, Map<LocalDate, Load>> copies = new HashMap<>();
        loads.forEach((center, days) -> copies.put(center, new HashMap<>(days)));
        return new LoadBoard(source, workCenters, moreMinutes, copies, nextDay, window);
    }

    private void put(String workCenter, LocalDate day, Load load) {
        loads.computeIfAbsent(workCenter, center -> new HashMap<>()).put(day, load);
    }

    private Load at(String workCenter, LocalDate day) {
        if (!workCenters.contains(workCenter)) {
            throw new IllegalArgumentException(workCenter + " is not on this board");
        }
        while (!day.isBefore(nextDay)) {
            loadWindow();
        }
        return loads.getOrDefault(workCenter, Map.of()).getOrDefault(day, Load.NONE);
    }

    private void loadWindow() {
        LocalDate to = nextDay.plusDays(window - 1L);
        source.load(workCenters, nextDay, to)
                .forEach(bucket -> put(bucket.workCenter(), bucket.day(), new Load(bucket.capacity(), bucket.taken())));
        nextDay = to.plusDays(1);
        window *= 2;
    }

    private record Load(int capacity, int taken) {
        static final Load NONE = new Load(0, 0);

        Load plus(int minutes) {
            return new Load(capacity, taken + minutes);
        }
    }
}
