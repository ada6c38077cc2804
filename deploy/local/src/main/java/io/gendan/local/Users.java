package io.gendan.local;

import java.util.List;

/** Whom the local issuer's login page offers: a user per role, and some customers of the sample factory. */
final class Users {

    static final List<String> ROLES = List.of(
            "sales",
            "sales-manager",
            "general-manager",
            "area-manager-EUROPE",
            "engineering",
            "quality",
            "planner",
            "workshop",
            "purchaser",
            "warehouse",
            "shipping",
            "finance",
            "auditor",
            "ops");

    static final List<String> OUTSIDERS = List.of("customer-C004", "customer-C007", "customer-C008");

    private Users() {}

    static List<String> all() {
        return java.util.stream.Stream.concat(ROLES.stream(), OUTSIDERS.stream())
                .toList();
    }
}
