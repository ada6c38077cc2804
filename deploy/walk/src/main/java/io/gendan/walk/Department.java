package io.gendan.walk;

import java.util.Locale;

/** The six services, by the department they serve. */
public enum Department {
    ORDER,
    REVIEW,
    PLANNING,
    MATERIALS,
    SHIPPING,
    FINANCE;

    /** As in topics, event types and addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it says what has happened. */
    public String topic() {
        return "gendan." + slug() + ".events";
    }

    public static Department of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
