package io.gendan.chassis.security;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * Whom an application believes about who somebody is.
 *
 * @param settings what the names of its settings begin with
 * @param issuer address of the OpenID Connect issuer; empty when there is none
 * @param authenticates false when OpenID Connect is switched off
 * @param audience whom tokens must be for
 */
record Tenant(String settings, String issuer, boolean authenticates, List<String> audience) {
    static Tenant of(Config config, String settings) {
        return new Tenant(
                settings,
                config.getOptionalValue(settings + ".auth-server-url", String.class)
                        .orElse(""),
                config.getOptionalValue(settings + ".tenant-enabled", Boolean.class)
                        .orElse(true),
                config.getOptionalValues(settings + ".token.audience", String.class)
                        .orElse(List.of()));
    }

    /** As operations set it. */
    String variable(String setting) {
        return (settings + "." + setting).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
