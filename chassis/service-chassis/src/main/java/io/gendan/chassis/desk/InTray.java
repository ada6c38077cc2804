package io.gendan.chassis.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page of what waits, as one reader wants it.
 *
 * @param mine whether only the reader's own work is shown
 * @param kind only this queue; absent: all
 * @param subject what is looked for; blank: everything
 * @param counts how much waits in each queue
 */
public record InTray(
        boolean mine, @Nullable String kind, String subject, Map<String, Count> counts, List<Queues.Waiting> shown) {

    /** @param more whether there may be more than was looked for */
    public record Count(int found, boolean more) {
        static Count of(List<Queues.Waiting> inQueue) {
            return new Count(inQueue.size(), inQueue.size() >= Selection.MOST);
        }

        Count plus(Count other) {
            return new Count(found + other.found, more || other.more);
        }

        @Override
        public String toString() {
            return more ? found + "+" : Integer.toString(found);
        }
    }

    static InTray of(List<Queues.Waiting> all, @Nullable String kind, Selection wanted) {
        Map<String, Count> counts = all.stream()
                .collect(Collectors.groupingBy(
                        Queues.Waiting::kind,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Count::of)));
        return new InTray(
                wanted.mine(),
                kind,
                wanted.subjectOrBlank(),
                counts,
                all.stream()
                        .filter(waiting -> kind == null || waiting.kind().equals(kind))
                        .toList());
    }

    public Count total() {
        return counts.values().stream().reduce(new Count(0, false), Count::plus);
    }

    /** The query of the same page with one thing changed. */
    public String with(boolean onlyMine, String onlyKind) {
        return "?whose=" + (onlyMine ? "mine" : "all")
                + (onlyKind.isEmpty() ? "" : "&kind=" + Addresses.encoded(onlyKind))
                + (subject.isEmpty() ? "" : "&subject=" + Addresses.encoded(subject));
    }

    public String sameAgain() {
        return with(mine, kind == null ? "" : kind);
    }
}
