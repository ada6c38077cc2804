package io.gendan.chassis.problems;

import java.util.Locale;

/** Why a command is refused. A record; its components become members of the problem document. */
public interface Refusal {
    int status();

    String title();

    default String detail() {
        return title();
    }

    /** Stable across releases: {@code urn:gendan:problem:} and the record's name in kebab case. */
    default String type() {
        return "urn:gendan:problem:"
                + getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }
}
