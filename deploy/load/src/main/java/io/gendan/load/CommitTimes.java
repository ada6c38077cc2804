package io.gendan.load;

import io.gendan.walk.Department;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * When events were committed by whoever said them, and when what they caused was committed by whoever heard them: times of
 * commits as the one database server has noted them, so that no clock is compared with another.
 */
record CommitTimes(Postgres postgres) {

    private record Commit(UUID event, String key, long micros) {}

    private static final String MICROS = "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";

    /** The last entry of a department's log. */
    long horizon(Department department) {
        return postgres.query(department.slug(), "select coalesce(max(id), 0) from event_log", row -> row.getLong(1))
                .getFirst();
    }

    /** From the commit of what one department has said since the horizon to the commit of what another one did about it, in microseconds. */
    Histogram hop(Department from, long horizon, Department to) {
        var heard = new HashMap<UUID, Long>();
        postgres.query(
                to.slug(),
                "select event_id, " + MICROS + " from inbox",
                row -> heard.put(row.getObject(1, UUID.class), row.getLong(2)));
        var times = new Histogram(3);
        said(from, horizon, "%").forEach(said -> {
            if (heard.get(said.event()) instanceof Long at) {
                times.recordValue(Math.max(0, at - said.micros()));
            }
        });
        return times;
    }

    /** From the commit of one event to the commit of another one about the same key, in microseconds. */
    Histogram between(Department first, String firstType, long horizon, Department then, String thenType) {
        var ends = new HashMap<String, Long>();
        said(then, 0, thenType).forEach(said -> ends.merge(said.key(), said.micros(), Math::min));
        var times = new Histogram(3);
        said(first, horizon, firstType).forEach(said -> {
            if (ends.get(said.key()) instanceof Long at) {
                times.recordValue(Math.max(0, at - said.micros()));
            }
        });
        return times;
    }

    private Stream<Commit> said(Department department, long horizon, String type) {
        return postgres
                .query(
                        department.slug(),
                        "select event_id, key, " + MICROS + " from event_log where id > " + horizon + " and type like '"
                                + type + "'",
                        row -> new Commit(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .stream();
    }
}
