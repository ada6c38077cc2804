package io.gendan.chassis.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page of what waits, as one reader wants it.
 *
 * @param mine whether only work the reader can move on is shown
 * @param kind only this queue; absent: all
 * @param subject what is looked for; blank: everything
 * @param counts how much waits in each queue
 */
public record InTray(
        boolean mine, @Nullable String kind, String subject, Map<String, Long> counts, List<Queues.Waiting> shown) {

    static InTray of(
            List<Queues.Waiting> all, Reader reader, boolean mine, @Nullable String kind, Selection selection) {
        List<Queues.Waiting> theirs = all.stream()
                .filter(waiting -> !mine || reader.mayMove(waiting.work()))
                .toList();
        Map<String, Long> counts = theirs.stream()
                .collect(Collectors.groupingBy(Queues.Waiting::kind, TreeMap::new, Collectors.counting()));
        return new InTray(
                mine,
                kind,
                selection.subjectOrBlank(),
                counts,
                theirs.stream()
                        .filter(waiting -> kind == null || waiting.kind().equals(kind))
                        .toList());
    }

    public int total() {
        return counts.values().stream().mapToInt(Long::intValue).sum();
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
