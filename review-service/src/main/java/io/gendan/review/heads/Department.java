package io.gendan.review.heads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.security.Roles;
import java.util.List;
import java.util.Locale;

/** Who signs a review. The general manager is asked only when the others cannot agree. */
public enum Department {
    SALES(Roles.SALES, Roles.SALES_MANAGER),
    PLANNING(Roles.PLANNER),
    MATERIALS(Roles.PURCHASER, Roles.WAREHOUSE),
    FINANCE(Roles.FINANCE),
    ENGINEERING(Roles.ENGINEERING),
    QUALITY(Roles.QUALITY),
    GENERAL_MANAGEMENT(Roles.GENERAL_MANAGER);

    private final List<String> roles;

    Department(String... roles) {
        this.roles = List.of(roles);
    }

    /** Files and addresses write {@code general-management}, JSON writes {@code GENERAL_MANAGEMENT}; both are read. */
    @JsonCreator
    public static Department fromString(String name) {
        return valueOf(name.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public boolean employs(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }

    /** The roles of the people who work in it. */
    public List<String> roles() {
        return roles;
    }
}
