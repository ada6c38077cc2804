package io.gendan.chassis.security;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a service in production must not be configured with. */
final class ProductionRules {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|.*\\.localhost|127\\..*|0\\.0\\.0\\.0|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

    private ProductionRules() {}

    /**
     * @param issuer address of the OpenID Connect issuer; empty when there is none
     * @param authenticates false when OpenID Connect is switched off
     * @param audience whom tokens must be for
     * @return what is wrong, in words for operations
     */
    static List<String> faults(String issuer, boolean authenticates, List<String> audience, boolean clockAdjustable) {
        List<String> faults = new ArrayList<>();
        if (!authenticates || issuer.isBlank()) {
            faults.add("nobody can log in: set QUARKUS_OIDC_AUTH_SERVER_URL");
        } else if (!isTrustworthy(issuer)) {
            faults.add("the issuer " + issuer + " is not reached by https on another machine: the local issuer believes"
                    + " whoever asks");
        }
        if (audience.isEmpty() || audience.contains("any")) {
            faults.add("tokens for anybody would be accepted: set QUARKUS_OIDC_TOKEN_AUDIENCE");
        }
        if (clockAdjustable) {
            faults.add("the factory clock may be put forward: unset GENDAN_CLOCK_ADJUSTABLE");
        }
        return faults;
    }

    private static boolean isTrustworthy(String issuer) {
        try {
            URI address = URI.create(issuer.strip());
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && !THIS_MACHINE
                            .matcher(address.getHost().toLowerCase(Locale.ROOT))
                            .matches();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
