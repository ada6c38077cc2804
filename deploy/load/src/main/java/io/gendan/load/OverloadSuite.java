package io.gendan.load;

import io.gendan.infrastructure.Ports;
import io.gendan.load.OpenLoop.Result;
import io.gendan.load.Placing.Answer;
import io.gendan.walk.Department;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Three times the orders that order-service can take: those it cannot serve are told so, the others are served in time, and it is
 * itself again when the rush is over.
 */
final class OverloadSuite implements Suite {

    private static final int CLIENTS = 32;
    private static final double TOO_MUCH = 3;

    private static final double HEALTH_LOOKS_PER_SECOND = 5;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Recovered is who is no slower than twice as slow as before, by the 99th percentile of a second. */
    private static final double SLOWER = 2;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public Collection<Department> cast() {
        return Set.of(Department.ORDER);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        var placing = new Placing(rig);
        var clients = new ClosedLoop(CLIENTS);
        clients.run(effort.warmUp(), placing::placeOrFail);
        double capacity = Median.of(
                effort.runs(),
                () -> clients.run(effort.measured(), placing::placeOrFail).perSecond());
        var calm = new OpenLoop(capacity / 2).run(effort.measured(), placing::place);
        var rush = rush(rig, placing, capacity * TOO_MUCH, effort);
        double recovery = recovery(placing, capacity / 2, calm.millis(99) * SLOWER);
        return List.of(
                Figure.of("overload.offered", rush.offered(), "orders/s"),
                new Figure("overload.taken", rush.taken().perSecond(), "orders/s", capacity),
                Figure.of("overload.refused", rush.refused() / rush.taken().seconds(), "orders/s"),
                Figure.of("overload.broken", rush.taken().failed() - rush.refused(), "orders"),
                new Figure("overload.taken.p50", rush.taken().millis(50), "ms", calm.millis(50)),
                new Figure("overload.taken.p99", rush.taken().millis(99), "ms", calm.millis(99)),
                Figure.of("overload.health.p99", rush.health().millis(99), "ms"),
                Figure.of("overload.unready", rush.health().failed(), "looks"),
                Figure.of("overload.recovery", recovery, "s"));
    }

    /**
     * @param offered orders a second
     * @param refused how many were told to come again
     * @param health how a look at the service's readiness was answered meanwhile
     */
    private record Rush(double offered, Result taken, long refused, Result health) {}

    private static Rush rush(Rig rig, Placing placing, double rate, Effort effort) {
        var time = effort.measured().multipliedBy(effort.runs());
        int port = rig.platform().service(Department.ORDER).getPort();
        var health = CompletableFuture.supplyAsync(() -> new OpenLoop(HEALTH_LOOKS_PER_SECOND)
                .run(time, () -> Ports.httpStatus(port, "/q/health/ready", PATIENCE) == 200));
        var refused = new AtomicLong();
        var taken = new OpenLoop(rate).run(time, () -> {
            var answer = placing.ask();
            if (answer == Answer.REFUSED) {
                refused.incrementAndGet();
            }
            return answer == Answer.TAKEN;
        });
        return new Rush(rate, taken, refused.get(), health.join());
    }

    /**
     * Seconds until the end of one in which nobody was refused or waited too long.
     *
     * @param bearable for the 99th percentile, in ms
     */
    private static double recovery(Placing placing, double rate, double bearable) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            var second = new OpenLoop(rate).run(LOOK, placing::place);
            if (second.failed() == 0 && second.millis(99) <= bearable) {
                return (System.nanoTime() - began) / 1e9;
            }
        }
        throw new IllegalStateException("order-service did not recover within " + PATIENCE.toMinutes() + " min");
    }
}
