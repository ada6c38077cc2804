package io.gendan.chassis.security;

import io.gendan.chassis.ChassisConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does not let a service start in production with what is meant for a developer's machine. */
@ApplicationScoped
class Production {
    private final Optional<String> issuer;
    private final boolean authenticates;
    private final Optional<List<String>> audience;
    private final boolean clockAdjustable;

    Production(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true") boolean authenticates,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience,
            ChassisConfig config) {
        this.issuer = issuer;
        this.authenticates = authenticates;
        this.audience = audience;
        this.clockAdjustable = config.clock().adjustable();
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = ProductionRules.faults(
                    issuer.orElse(""), authenticates, audience.orElse(List.of()), clockAdjustable);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("This does not run in production: " + String.join("; ", faults)
                        + ". On a developer's machine set QUARKUS_PROFILE=local");
            }
        }
    }
}
