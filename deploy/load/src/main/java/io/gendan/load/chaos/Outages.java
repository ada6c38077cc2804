package io.gendan.load.chaos;

import io.gendan.infrastructure.Ports;
import io.gendan.walk.Department;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How long each service was not ready for work, as a load balancer would have found it. */
final class Outages implements AutoCloseable {

    private static final int LOOK_EVERY = 200;

    private final Ground ground;
    private final Map<Department, Long> since = new EnumMap<>(Department.class);
    private final Map<Department, Duration> longest = new EnumMap<>(Department.class);
    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(Department.values().length);

    Outages(Ground ground) {
        this.ground = ground;
        for (var department : Department.values()) {
            looks.scheduleWithFixedDelay(() -> look(department), 0, LOOK_EVERY, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Department department) {
        long now = System.nanoTime();
        int port = ground.platform().service(department).getPort();
        boolean ready = Ports.httpStatus(port, "/q/health/ready", Duration.ofSeconds(2)) == 200;
        synchronized (this) {
            if (!ready) {
                since.putIfAbsent(department, now);
            } else if (since.remove(department) instanceof Long began) {
                longest.merge(department, Duration.ofNanos(now - began), Outages::longer);
            }
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    @Override
    public synchronized String toString() {
        var text = new StringBuilder("longest time a service was not ready:");
        longest.forEach((department, time) ->
                text.append(String.format(" %s %.1f s", department.slug(), time.toMillis() / 1_000.0)));
        return text.toString();
    }
}
