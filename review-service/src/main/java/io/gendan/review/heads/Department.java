package io.gendan.review.heads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.gendan.chassis.security.Caller;
import java.util.Locale;
import java.util.Set;

/** Who signs a review. The general manager is asked only when the others cannot agree. */
public enum Department {
    SALES("sales", "sales-manager"),
    PLANNING("planner"),
    MATERIALS("purchaser", "warehouse"),
    FINANCE("finance"),
    ENGINEERING("engineering"),
    QUALITY("quality"),
    GENERAL_MANAGEMENT("general-manager");

    private final Set<String> roles;

    Department(String... roles) {
        this.roles = Set.of(roles);
    }

    /** Files and addresses write {@code general-management}, JSON writes {@code GENERAL_MANAGEMENT}; both are read. */
    @JsonCreator
    public static Department fromString(String name) {
        return valueOf(name.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public boolean employs(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }
}
