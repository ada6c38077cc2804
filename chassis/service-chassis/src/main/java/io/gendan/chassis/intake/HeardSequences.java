package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows how far each producer's numbering of a key was heard, whether or not this service handles the event's type. */
@ApplicationScoped
class HeardSequences {
    private final SequenceGaps gaps;

    HeardSequences(SequenceGaps gaps) {
        this.gaps = gaps;
    }

    /** A producer's numbering of a key. */
    record Line(String source, String key) {}

    /** What came of each line, in the order in which lines are locked. */
    static SortedMap<Line, NavigableSet<Long>> of(List<Envelope> chunk) {
        SortedMap<Line, NavigableSet<Long>> heard =
                new TreeMap<>(Comparator.comparing(Line::source).thenComparing(Line::key));
        for (Envelope envelope : chunk) {
            // Compaction removes older snapshots of master data: their numbers may jump.
            if (!envelope.topic().endsWith(".master")) {
                heard.computeIfAbsent(new Line(envelope.source(), envelope.key()), line -> new TreeSet<>())
                        .add(envelope.sequence());
            }
        }
        return heard;
    }

    /**
     * Opens gaps that the numbers leave, and fills those they close.
     *
     * @param before the highest number of the line that had been heard before, or 0
     */
    void follow(Line line, long before, NavigableSet<Long> numbers) {
        numbers.headSet(before, true).forEach(late -> gaps.fill(line, late));
        long last = before;
        for (long number : numbers.tailSet(before, false)) {
            if (number != last + 1) {
                gaps.open(line, last + 1, number - 1);
            }
            last = number;
        }
    }
}
