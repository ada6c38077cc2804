package io.gendan.chassis.intake;

import io.gendan.chassis.intake.HeardSequences.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;

/** Marks what has come as heard, and learns what has to be known before it is handled. */
@ApplicationScoped
class Reception {
    private static final String MARK = """
            with line as (
                insert into heard as h (source, key, sequence)
                select * from unnest(?::text[], ?::text[], ?::bigint[])
                on conflict (source, key) do update set sequence = greatest(h.sequence, excluded.sequence)
                returning source, key, coalesce(old.sequence, 0) as before),
            fresh as (
                insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id)
            select 'LINE' as what, key as name, source, before from line
            union all select 'FRESH', event_id::text, '', 0 from fresh""";

    // A statement of its own: it sees what was committed while the marks waited for another consumer of the same keys.
    // Parked keys are locked, so that a replay cannot end while something is appended.
    private static final String LOOK = """
            with standing as (
                select key from parked_key where key = any(?) order by key for share)
            select 'PARKED', key, '', 0 from standing
            union all (select distinct 'WAITING', key, '', 0 from waiting where key = any(?))""";

    private final Sql sql;
    private final HeardSequences heard;

    Reception(Sql sql, HeardSequences heard) {
        this.sql = sql;
        this.heard = heard;
    }

    /**
     * @param fresh ids that were not heard before; whoever handles one takes it out
     * @param parked keys that stand still
     * @param waiting keys of which something came too early and still waits
     */
    record Received(Set<UUID> fresh, Set<String> parked, Set<String> waiting) {
        private Received() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private enum What {
        LINE,
        FRESH,
        PARKED,
        WAITING
    }

    /** @param name of what it is: a key, or an event's id */
    private record Row(What what, String name, String source, long before) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(What.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getLong(4));
        }
    }

    /**
     * @param chunk all that has come
     * @param ours those of it that this service handles
     */
    Received receive(List<Envelope> chunk, List<Envelope> ours) {
        SortedMap<Line, NavigableSet<Long>> lines = HeardSequences.of(chunk);
        Received received = new Received();
        for (Row row : markAndLook(lines, ours)) {
            switch (row.what()) {
                case LINE -> {
                    Line line = new Line(row.source(), row.name());
                    heard.follow(line, row.before(), Objects.requireNonNull(lines.get(line)));
                }
                case FRESH -> received.fresh().add(UUID.fromString(row.name()));
                case PARKED -> received.parked().add(row.name());
                case WAITING -> received.waiting().add(row.name());
            }
        }
        return received;
    }

    private List<Row> markAndLook(SortedMap<Line, NavigableSet<Long>> lines, List<Envelope> ours) {
        Sql.Array keys = array("text", ours, Envelope::key);
        return sql.query(
                MARK + ";" + LOOK,
                Row::read,
                array("text", lines.keySet(), Line::source),
                array("text", lines.keySet(), Line::key),
                array("bigint", lines.values(), NavigableSet::last),
                array("uuid", ours, Envelope::id),
                keys,
                keys);
    }

    private static <T> Sql.Array array(String type, Collection<T> from, Function<T, Object> value) {
        return new Sql.Array(type, from.stream().map(value).toArray());
    }
}
