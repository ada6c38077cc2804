package io.gendan.chassis.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers the events of a transaction and writes them to the log and the outbox: two statements for one key. */
@ApplicationScoped
class EventWriter {
    /** Kafka refuses records over 1 MiB, and a record it refuses would let later ones of its key overtake it. */
    private static final int LARGEST_PAYLOAD = 900_000;

    // The row is the key's lock: held until commit, so numbers and log ids of a key rise in commit order.
    // Readers of the log are told before an id is drawn.
    private static final String NUMBER = """
            insert into key_sequence as s (key, last) values (?, ?)
            on conflict (key) do update set last = s.last + excluded.last
            returning last, parked, announce_event_log_writing()""";

    private static final String WRITE = """
            with said as (
                insert into event_log (event_id, type, topic, key, subject, sequence, time, traceparent, payload)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                                     ?::timestamptz[], ?::text[], ?::text[])
                returning id, recorded_at, key)
            insert into outbox (log_id, recorded_at, shard, key)
            select id, recorded_at, hashtext(key) & 32767, key from said""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final FactoryClock clock;

    EventWriter(AgroalDataSource database, ObjectMapper json, FactoryClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @return those keys among the events' that are parked */
    Set<String> write(List<Event> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        Set<String> parked = new HashSet<>();
        Rows rows = new Rows(events.size());
        Instant now = clock.instant();
        @Nullable String trace = TraceParent.current();
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, List<Event>> counted : byCounter(events).entrySet()) {
                long sequence =
                        number(connection, counted.getKey(), counted.getValue().size(), parked);
                for (Event event : counted.getValue()) {
                    rows.add(event, Wire.of(event), ++sequence, now, trace, payload(event));
                }
            }
            write(connection, rows);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return parked;
    }

    /** Sorted, so that two transactions with the same keys cannot lock each other out. */
    private static Map<String, List<Event>> byCounter(List<Event> events) {
        return events.stream().collect(Collectors.groupingBy(EventWriter::counter, TreeMap::new, Collectors.toList()));
    }

    /** What an event is counted under: its key, per topic when it names one. */
    private static String counter(Event event) {
        return event.topic().map(topic -> topic + "/" + event.key()).orElseGet(event::key);
    }

    /** @return the number before the first of the {@code count} new ones */
    private static long number(Connection connection, String counter, int count, Set<String> parked)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setString(1, counter);
            statement.setLong(2, count);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                if (result.getBoolean("parked")) {
                    parked.add(counter);
                }
                return result.getLong("last") - count;
            }
        }
    }

    private String payload(Event event) {
        try {
            String payload = json.writeValueAsString(event);
            if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAYLOAD) {
                throw new IllegalArgumentException(event.getClass().getSimpleName() + " is larger than "
                        + LARGEST_PAYLOAD + " bytes and cannot be sent");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    private void write(Connection connection, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (int column = 0; column < Rows.COLUMNS.length; column++) {
                Array values = connection.createArrayOf(Rows.COLUMNS[column], rows.column(column));
                statement.setArray(column + 1, values);
            }
            statement.executeUpdate();
        }
    }

    /** Column-wise, as {@code unnest} wants them. */
    private static final class Rows {
        static final String[] COLUMNS = {"uuid", "text", "text", "text", "text", "bigint", "timestamptz", "text", "text"
        };

        private final @Nullable Object[][] columns;
        private int size;

        Rows(int capacity) {
            columns = new Object[COLUMNS.length][capacity];
        }

        void add(Event event, Wire wire, long sequence, Instant time, @Nullable String trace, String payload) {
            @Nullable
            Object[] row = {
                Ids.next(),
                wire.type(),
                wire.topic(),
                event.key(),
                event.subject(),
                sequence,
                time.toString(),
                trace,
                payload
            };
            for (int column = 0; column < row.length; column++) {
                columns[column][size] = row[column];
            }
            size++;
        }

        @Nullable
        Object[] column(int column) {
            return columns[column];
        }
    }
}
