package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows how far each producer's numbering of a key was heard, whether or not this service handles the event's type. */
@ApplicationScoped
class HeardSequences {
    private static final String FOLLOW = """
            insert into heard as h (source, key, sequence)
            select * from unnest(?::text[], ?::text[], ?::bigint[])
            on conflict (source, key) do update set sequence = greatest(h.sequence, excluded.sequence)
            returning source, key, coalesce(old.sequence, 0)""";

    private final Sql sql;
    private final SequenceGaps gaps;

    HeardSequences(Sql sql, SequenceGaps gaps) {
        this.sql = sql;
        this.gaps = gaps;
    }

    /** A producer's numbering of a key. */
    record Line(String source, String key) {}

    private record Before(Line line, long last) {}

    void follow(List<Envelope> chunk) {
        SortedMap<Line, NavigableSet<Long>> heard =
                new TreeMap<>(Comparator.comparing(Line::source).thenComparing(Line::key));
        for (Envelope envelope : chunk) {
            // Compaction removes older snapshots of master data: their numbers may jump.
            if (!envelope.topic().endsWith(".master")) {
                heard.computeIfAbsent(new Line(envelope.source(), envelope.key()), line -> new TreeSet<>())
                        .add(envelope.sequence());
            }
        }
        if (!heard.isEmpty()) {
            move(heard);
        }
    }

    private void move(Map<Line, NavigableSet<Long>> heard) {
        List<Before> before = sql.query(
                FOLLOW,
                row -> new Before(new Line(row.getString(1), row.getString(2)), row.getLong(3)),
                new Sql.Array("text", heard.keySet().stream().map(Line::source).toArray()),
                new Sql.Array("text", heard.keySet().stream().map(Line::key).toArray()),
                new Sql.Array(
                        "bigint",
                        heard.values().stream().map(NavigableSet::last).toArray()));
        for (Before line : before) {
            NavigableSet<Long> now = heard.getOrDefault(line.line(), new TreeSet<>());
            now.headSet(line.last(), true).forEach(late -> gaps.fill(line.line(), late));
            long last = line.last();
            for (long sequence : now.tailSet(line.last(), false)) {
                if (sequence != last + 1) {
                    gaps.open(line.line(), last + 1, sequence - 1);
                }
                last = sequence;
            }
        }
    }
}
