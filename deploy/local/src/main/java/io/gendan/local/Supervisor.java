package io.gendan.local;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process that stays in the background: one keeper per server, from the first start until it is told to end. */
final class Supervisor implements Journal {

    private static final Duration TICK = Duration.ofMillis(100);

    private final Place place;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Keeper> infrastructure = new LinkedHashMap<>();
    private final Map<String, Keeper> services = new LinkedHashMap<>();
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile Report.Phase phase = Report.Phase.STARTING;
    private volatile String note = "";

    Supervisor(Place place) {
        this.place = place;
        var platform = new Platform(place);
        var ports = place.addresses();
        var portOf = Map.of("postgres", ports.postgres(), "kafka", ports.kafka(), "issuer", ports.issuer());
        platform.infrastructure()
                .forEach((name, server) -> infrastructure.put(
                        name, new Keeper(name, portOf.getOrDefault(name, 0), () -> server, this, clock)));
        for (var department : Department.values()) {
            services.put(
                    department.slug(),
                    new Keeper(
                            department.slug(),
                            ports.service(department),
                            () -> platform.service(department),
                            this,
                            clock));
        }
    }

    /** Returns the exit status. */
    int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        say("supervisor " + ProcessHandle.current().pid() + " starts everything");
        changed();
        if (bring(infrastructure) && bring(services)) {
            phase = Report.Phase.READY;
            say("everything is ready");
            changed();
            attend();
            return 0;
        }
        return ending.getCount() == 0 ? 0 : 1;
    }

    /** Starts the keepers and waits; false when one of them failed, or everything ends already. */
    private boolean bring(Map<String, Keeper> keepers) {
        keepers.forEach(
                (name, keeper) -> Thread.ofPlatform().daemon().name(name).start(keeper));
        while (!keepers.values().stream().allMatch(keeper -> keeper.condition() == Condition.READY)) {
            var failed = keepers.values().stream()
                    .map(Keeper::failure)
                    .filter(failure -> !failure.isEmpty())
                    .findFirst();
            if (failed.isPresent()) {
                note = failed.get();
                return false;
            }
            if (endsWithin(TICK)) {
                return false;
            }
        }
        return true;
    }

    private void attend() {
        while (!endsWithin(TICK)) {
            RestartRequests.in(place).take(this::restart);
        }
    }

    private void restart(String name) {
        Stream.of(infrastructure, services)
                .flatMap(keepers -> Stream.ofNullable(keepers.get(name)))
                .forEach(Keeper::requestRestart);
    }

    /** Services first: they still have something to write down. PostgreSQL last: they write it there. */
    private void end() {
        ending.countDown();
        if (note.isEmpty()) {
            phase = Report.Phase.STOPPING;
        }
        changed();
        close(services.values().stream().toList());
        close(infrastructure.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("postgres"))
                .map(Map.Entry::getValue)
                .toList());
        close(infrastructure.entrySet().stream()
                .filter(entry -> entry.getKey().equals("postgres"))
                .map(Map.Entry::getValue)
                .toList());
        if (!note.isEmpty()) {
            phase = Report.Phase.FAILED;
        }
        changed();
        say("everything is stopped");
    }

    private static void close(List<Keeper> keepers) {
        var threads = keepers.stream()
                .map(keeper -> Thread.ofPlatform().start(keeper::close))
                .toList();
        for (var thread : threads) {
            joined(thread);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return ending.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    @Override
    public synchronized void changed() {
        var lines = Stream.of(infrastructure, services)
                .flatMap(keepers -> keepers.values().stream())
                .map(Keeper::line)
                .toList();
        try {
            new Report(phase, place.addresses().base(), ProcessHandle.current().pid(), trouble(), lines)
                    .write(place.report());
        } catch (UncheckedIOException full) {
            // A full disk is no reason to stop what runs; the next change is another chance.
            say("cannot write " + place.report() + ": " + full.getMessage());
        }
    }

    /** Why it gave up, or what keeps a server from running at this moment. */
    private String trouble() {
        return Stream.concat(
                        Stream.of(note),
                        Stream.of(infrastructure, services)
                                .flatMap(keepers -> keepers.values().stream())
                                .map(Keeper::failure))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public void say(String what) {
        System.out.println(clock.instant() + " " + what);
    }
}
