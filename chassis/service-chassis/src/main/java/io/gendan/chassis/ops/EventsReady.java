package io.gendan.chassis.ops;

import io.gendan.chassis.intake.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when this service hears the others. */
@Readiness
@ApplicationScoped
class EventsReady implements HealthCheck {
    private final Subscription subscription;

    EventsReady(Subscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public HealthCheckResponse call() {
        boolean hears = subscription.hears();
        return HealthCheckResponse.named("events")
                .status(hears)
                .withData(
                        "reason",
                        hears
                                ? "member of its consumer group"
                                : "no member of its consumer group yet: is Kafka reachable?")
                .build();
    }
}
