package io.gendan.chassis.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while every thread that must last does: who watches the process starts it anew otherwise. */
@Liveness
@ApplicationScoped
class ThreadsAlive implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        List<String> dead = LastingThread.dead();
        return HealthCheckResponse.named("threads")
                .status(dead.isEmpty())
                .withData("ended", String.join(", ", dead))
                .build();
    }
}
