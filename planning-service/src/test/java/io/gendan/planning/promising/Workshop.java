package io.gendan.planning.promising;

import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.planning.capacity.Bucket;
import io.gendan.planning.capacity.BucketSource;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.resources.Center;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.routings.RoutingStep;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A small factory in memory: COAT (one line, 480 minutes a day) and PACK (two people, 960), Monday to Friday. */
final class Workshop implements BucketSource {
    static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    final WorkingCalendar calendar = WorkingCalendar.of(
            NINGBO,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                    .flatMap(day -> Stream.of(
                            new Shift(day, LocalTime.of(8, 0), LocalTime.NOON),
                            new Shift(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
                    .toList(),
            Set.of());
    final Shop shop = new Shop(
            "NB1",
            NINGBO,
            calendar,
            Map.of(
                    "COAT", new Center("COAT", "Coating", calendar, 1, BigDecimal.ONE, 120),
                    "PACK", new Center("PACK", "Packing", calendar, 2, BigDecimal.ONE, 60)));
    private final Map<String, Map<LocalDate, Integer>> booked = new HashMap<>();
    private int horizonDays = 365;

    Workshop busy(String center, LocalDate day, int minutes) {
        booked.computeIfAbsent(center, code -> new HashMap<>()).put(day, minutes);
        return this;
    }

    Workshop seesOnly(int days) {
        horizonDays = days;
        return this;
    }

    LoadBoard board() {
        return new LoadBoard(this, Set.of("COAT", "PACK"), MONDAY);
    }

    static Instant at(LocalDate day, String time) {
        return LocalDateTime.of(day, LocalTime.parse(time)).atZone(NINGBO).toInstant();
    }

    /** Coating at one minute a piece, then packing at one. */
    static List<RoutingStep> routing() {
        return List.of(step(10, "COAT", "0", "1"), step(20, "PACK", "0", "1"));
    }

    static RoutingStep step(int sequence, String center, String setup, String run) {
        return new RoutingStep(
                sequence, center, center, null, new BigDecimal(setup), new BigDecimal(run), BigDecimal.ONE, null);
    }

    static LineToPromise line(int line, int quantity, LocalDate requested, LocalDate ready) {
        return new LineToPromise(line, BigDecimal.valueOf(quantity), requested, ready, routing());
    }

    @Override
    public List<Bucket> load(Set<String> workCenters, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> workCenters.stream()
                        .map(shop::center)
                        .filter(center -> center.capacityOn(day) > 0)
                        .map(center -> new Bucket(
                                center.code(),
                                day,
                                center.capacityOn(day),
                                0,
                                booked.getOrDefault(center.code(), Map.of()).getOrDefault(day, 0),
                                0)))
                .toList();
    }

    @Override
    public LocalDate last() {
        return MONDAY.plusDays(horizonDays);
    }
}
