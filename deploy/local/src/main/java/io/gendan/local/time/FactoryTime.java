package io.gendan.local.time;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The factory clocks of all services as one. It never jumps over work that falls due: it stops at each due instant until everything
 * that follows from it, in any service, has been done.
 */
public final class FactoryTime {

    /** A service does not come to rest, or does not answer. */
    public static final class Stuck extends RuntimeException {
        Stuck(String message) {
            super(message);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(20);

    private final List<? extends ServiceClock> clocks;
    private final Duration patience;

    FactoryTime(List<? extends ServiceClock> clocks, Duration patience) {
        this.clocks = List.copyOf(clocks);
        this.patience = patience;
    }

    /**
     * @param services base address by name
     * @param issuer whose {@code /token} gives the user {@code ops} a token
     */
    public static FactoryTime of(Map<String, URI> services, URI issuer) {
        var token = new OpsToken(issuer);
        var clocks = services.entrySet().stream()
                .map(service -> new HttpServiceClock(service.getKey(), service.getValue(), token))
                .toList();
        return new FactoryTime(clocks, PATIENCE);
    }

    /** Of the clock that is ahead; they differ by milliseconds. */
    public Instant now() {
        return clocks.stream()
                .map(clock -> clock.read().now())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    public void advance(Duration time) {
        advanceTo(now().plus(time), due -> {});
    }

    public void advanceTo(Instant target) {
        advanceTo(target, due -> {});
    }

    /** @param passing told of each due instant on the way, once everything that follows from it is done */
    public void advanceTo(Instant target, Consumer<Instant> passing) {
        settle();
        for (var due = nextDue(target); due.isPresent(); due = nextDue(target)) {
            forwardTo(due.get());
            settle();
            passing.accept(due.get());
        }
        forwardTo(target);
        settle();
    }

    /**
     * Returns when no service has anything left to do at this factory time: two looks in a row found all of them quiet, and none had
     * done anything between the looks. One quiet look is not enough, since an event may be in nobody's books for a moment.
     */
    public void settle() {
        long deadline = System.nanoTime() + patience.toNanos();
        List<ServiceClock.Activity> before = List.of();
        while (true) {
            var looks = clocks.stream().map(ServiceClock::activity).toList();
            if (looks.stream().allMatch(ServiceClock.Activity::quiet) && looks.equals(before)) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new Stuck("No rest after " + patience.toSeconds() + " s: " + describe(looks));
            }
            before = looks;
            pause();
        }
    }

    private Optional<Instant> nextDue(Instant target) {
        return clocks.stream()
                .map(ServiceClock::read)
                .flatMap(reading -> reading.nextDue().stream())
                .min(Instant::compareTo)
                .filter(due -> !due.isAfter(target));
    }

    private void forwardTo(Instant instant) {
        clocks.parallelStream().forEach(clock -> clock.forwardTo(instant));
    }

    private static String describe(List<ServiceClock.Activity> looks) {
        return looks.stream()
                .filter(look -> !look.quiet())
                .map(ServiceClock.Activity::said)
                .reduce((one, other) -> one + ", " + other)
                .orElse("work comes and goes");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stuck("Interrupted.");
        }
    }
}
