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

    private static final int LENGTH_OF_A_SECRET = 32;

    private ProductionRules() {}

    /**
     * @param tenants programs with a token, and people at a desk
     * @param cookieSecret what the session of people is encrypted with
     * @return what is wrong, in words for operations
     */
    static List<String> faults(List<Tenant> tenants, String cookieSecret, boolean clockAdjustable) {
        List<String> faults = new ArrayList<>();
        tenants.forEach(tenant -> check(tenant, faults));
        if (cookieSecret.length() < LENGTH_OF_A_SECRET) {
            faults.add("a session could be forged: set GENDAN_DESK_COOKIE_SECRET to " + LENGTH_OF_A_SECRET
                    + " characters or more");
        }
        if (clockAdjustable) {
            faults.add("the factory clock may be put forward: unset GENDAN_CLOCK_ADJUSTABLE");
        }
        return faults;
    }

    private static void check(Tenant tenant, List<String> faults) {
        if (!tenant.authenticates() || tenant.issuer().isBlank()) {
            faults.add("nobody can log in: set " + tenant.variable("auth-server-url"));
        } else if (!isTrustworthy(tenant.issuer())) {
            faults.add(tenant.variable("auth-server-url") + ": the issuer " + tenant.issuer()
                    + " is not reached by https on another machine: the local issuer believes whoever asks");
        }
        if (tenant.audience().isEmpty() || tenant.audience().contains("any")) {
            faults.add("tokens for anybody would be accepted: set " + tenant.variable("token.audience"));
        }
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
