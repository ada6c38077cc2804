package io.gendan.chassis.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What waits, is parked or contradicts, for the alarms. */
@ApplicationScoped
class TroubleGauges {
    private final Troubles troubles;
    private final MeterRegistry metrics;

    TroubleGauges(Troubles troubles, MeterRegistry metrics) {
        this.troubles = troubles;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("gendan.waiting", troubles, all -> all.waiting().size())
                .description("events that came before what they need")
                .register(metrics);
        Gauge.builder("gendan.parked", troubles, all -> all.parked().size())
                .description("keys whose event failed for good")
                .register(metrics);
        Gauge.builder("gendan.cases", troubles, all -> all.cases(true).size())
                .description("open exception cases")
                .register(metrics);
    }
}
