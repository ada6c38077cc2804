package io.gendan.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six services, in the order of their ports. */
public enum Department {
    ORDER,
    REVIEW,
    PLANNING,
    MATERIALS,
    SHIPPING,
    FINANCE;

    /** As in topics, databases and addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module, a folder in the root of the project. */
    String module() {
        return slug() + "-service";
    }

    static List<String> slugs() {
        return Arrays.stream(values()).map(Department::slug).toList();
    }

    public static Optional<Department> called(String slug) {
        return Arrays.stream(values())
                .filter(department -> department.slug().equals(slug))
                .findFirst();
    }
}
