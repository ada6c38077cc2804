package io.gendan.checker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checker found. */
public record Report(int orders, long events, List<Finding> findings) {

    private static final int SHOWN = 10;

    /** One invariant and what breaks it. */
    public record Finding(String invariant, List<String> broken) {

        boolean holds() {
            return broken.isEmpty();
        }

        private String text() {
            return holds()
                    ? "  holds   " + invariant
                    : Stream.concat(
                                    Stream.of("  BROKEN  " + invariant + " (" + broken.size() + ")"),
                                    broken.stream().limit(SHOWN).map(line -> "            " + line))
                            .collect(Collectors.joining("\n"));
        }
    }

    public boolean holds() {
        return findings.stream().allMatch(Finding::holds);
    }

    public List<Finding> broken() {
        return findings.stream().filter(finding -> !finding.holds()).toList();
    }

    @Override
    public String toString() {
        return "Checked " + orders + " orders and " + events + " events:\n"
                + findings.stream().map(Finding::text).collect(Collectors.joining("\n")) + "\n"
                + (holds() ? "all invariants hold" : broken().size() + " invariants are broken");
    }
}
