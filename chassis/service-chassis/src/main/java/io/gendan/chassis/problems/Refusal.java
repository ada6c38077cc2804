package io.gendan.chassis.problems;

import java.util.Locale;

/**
 * Why a command is refused. A record; its components become members of the problem document.
 *
 * <p>Mostly a record implements {@link Conflict}, {@link NotFound}, {@link Unprocessable} or {@link Forbidden} beside its
 * aggregate's sealed interface, which says the status; the title follows from its name unless it has something better.
 */
public interface Refusal {
    int status();

    /** One line for people: the record's name in words, {@code GateUnknown} as "Gate unknown". */
    default String title() {
        String words = getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

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
