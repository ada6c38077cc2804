package io.gendan.chassis.intake;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.ops.ExceptionCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Watches that no number of a producer's key is skipped, whether or not this service handles the event's type. */
@ApplicationScoped
class HeardSequences {
    private static final String FOLLOW = """
            insert into heard as h (source, key, sequence)
            select * from unnest(?::text[], ?::text[], ?::bigint[])
            on conflict (source, key) do update set sequence = greatest(h.sequence, excluded.sequence)
            returning source, key, coalesce(old.sequence, 0)""";

    private final AgroalDataSource database;
    private final ExceptionCases cases;

    HeardSequences(AgroalDataSource database, ExceptionCases cases) {
        this.database = database;
        this.cases = cases;
    }

    private record Line(String source, String key) {}

    void follow(List<Envelope> chunk) {
        Map<Line, NavigableSet<Long>> heard =
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
        try (Connection connection = database.getConnection();
                PreparedStatement follow = connection.prepareStatement(FOLLOW)) {
            follow.setArray(
                    1,
                    connection.createArrayOf(
                            "text", heard.keySet().stream().map(Line::source).toArray()));
            follow.setArray(
                    2,
                    connection.createArrayOf(
                            "text", heard.keySet().stream().map(Line::key).toArray()));
            follow.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            heard.values().stream().map(NavigableSet::last).toArray()));
            try (ResultSet row = follow.executeQuery()) {
                while (row.next()) {
                    Line line = new Line(row.getString(1), row.getString(2));
                    watch(line, row.getLong(3), heard.getOrDefault(line, new TreeSet<>()));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void watch(Line line, long before, NavigableSet<Long> now) {
        long last = before;
        for (long sequence : now.tailSet(before, false)) {
            if (sequence != last + 1) {
                cases.raise(
                        "sequence-gap",
                        line.key(),
                        "numbers " + (last + 1) + " to " + (sequence - 1) + " of " + line.source() + " never came");
            }
            last = sequence;
        }
    }
}
