package io.gendan.local;

import io.gendan.local.time.FactoryTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code time advance}: how far is a duration from now on the factory clock, a date (its first moment, UTC) or an instant. */
record AdvanceTime(Place place, Screen screen) {

    int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("advance")) {
            throw new Sorry("Say how far: ./gendan time advance P3D, PT8H, 2026-05-04 or 2026-05-04T08:00:00Z");
        }
        if (!new Background(place).isRunning()) {
            throw new Sorry("Nothing is running. Start it with ./gendan up");
        }
        var time = FactoryTime.of(services(), URI.create(new Platform(place).issuerUrl()));
        try {
            var now = time.now();
            var target = target(arguments.get(1), now);
            screen.say("Factory time is %s; going to %s", now, target);
            time.advanceTo(target, due -> screen.say("  due %s", due));
            screen.say("Factory time is %s", time.now());
            return 0;
        } catch (FactoryTime.Stuck stuck) {
            throw new Sorry(String.valueOf(stuck.getMessage()));
        }
    }

    static Instant target(String argument, Instant now) {
        return readings(argument, now).stream()
                .findFirst()
                .filter(target -> target.isAfter(now))
                .orElseThrow(() -> new Sorry(argument
                        + " is neither a duration (P3D, PT8H), nor a date or an instant after " + now
                        + ". The factory clock only goes forward."));
    }

    private static List<Instant> readings(String argument, Instant now) {
        List<Function<String, Instant>> ways = List.of(
                text -> now.plus(Duration.parse(text)),
                text -> now.atZone(ZoneOffset.UTC).plus(Period.parse(text)).toInstant(),
                text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Instant::parse);
        return ways.stream().flatMap(way -> attempt(way, argument).stream()).toList();
    }

    private static List<Instant> attempt(Function<String, Instant> way, String text) {
        try {
            return List.of(way.apply(text));
        } catch (DateTimeException anotherForm) {
            return List.of();
        }
    }

    private Map<String, URI> services() {
        return Arrays.stream(Department.values())
                .collect(Collectors.toMap(
                        Department::slug, department -> place.addresses().url(department)));
    }
}
