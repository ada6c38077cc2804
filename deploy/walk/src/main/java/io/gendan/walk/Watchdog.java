package io.gendan.walk;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says what is being waited for whenever nothing was heard for a while. */
final class Watchdog implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Ops ops;
    private final PrintStream out;
    private final Map<UUID, OrderView> orders = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchdog").factory());
    private volatile long lastSound = System.nanoTime();

    Watchdog(Ops ops, PrintStream out) {
        this.ops = ops;
        this.out = out;
        rounds.scheduleWithFixedDelay(this::listen, SILENCE.toSeconds(), SILENCE.toSeconds(), TimeUnit.SECONDS);
    }

    void saw(OrderView order) {
        orders.put(order.id(), order);
    }

    void calm() {
        lastSound = System.nanoTime();
    }

    private void listen() {
        if (System.nanoTime() - lastSound > SILENCE.toNanos()) {
            bark();
        }
    }

    /** Where every order is, and what stands in the way. */
    void bark() {
        out.println("Waiting:");
        orders.values().stream()
                .filter(order -> !order.ended())
                .forEach(order -> out.println("  " + order.whereItIs()));
        try {
            ops.troubles().forEach(trouble -> out.println("  " + trouble));
        } catch (RuntimeException away) {
            out.println("  " + away.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
