package io.gendan.chassis.security;

import io.gendan.chassis.ChassisConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Does not let a service start in production with what is meant for a developer's machine. */
@ApplicationScoped
class Production {
    private final Config config;
    private final boolean clockAdjustable;

    Production(Config config, ChassisConfig chassis) {
        this.config = config;
        this.clockAdjustable = chassis.clock().adjustable();
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("This does not run in production: " + String.join("; ", faults)
                        + ". On a developer's machine set QUARKUS_PROFILE=local");
            }
        }
    }

    private List<String> faults() {
        return ProductionRules.faults(
                List.of(Tenant.of(config, "quarkus.oidc"), Tenant.of(config, "quarkus.oidc.desk")),
                config.getOptionalValue("quarkus.oidc.desk.token-state-manager.encryption-secret", String.class)
                        .orElse(""),
                clockAdjustable);
    }
}
