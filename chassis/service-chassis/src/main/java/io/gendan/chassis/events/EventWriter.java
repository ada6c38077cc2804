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
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers the events of a transaction and writes them to the log and the outbox, all in one statement. */
@ApplicationScoped
class EventWriter {
    /** Kafka refuses records over 1 MiB, and a record it refuses would let later ones of its key overtake it. */
    private static final int LARGEST_PAYLOAD = 900_000;

    // A key's row in key_sequence is its lock: held until commit, so numbers and log ids of a key rise in commit order.
    // Sorted, so that two transactions with the same keys cannot lock each other out; and readers of the log are told
    // before an id is drawn.
    private static final String WRITE = """
            with unsaid as (
                select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    with ordinality as u (counter, event_id, type, topic, key, subject, payload, place)),
            numbered as (
                insert into key_sequence as s (key, last)
                select counter, count(*) from unsaid group by counter order by counter
                on conflict (key) do update set last = s.last + excluded.last
                returning s.key as counter, last, parked, announce_event_log_writing()),
            said as (
                insert into event_log (event_id, type, topic, key, subject, sequence, time, traceparent, payload)
                select event_id, type, topic, key, subject,
                       last - count(*) over same + row_number() over (same order by place),
                       ?, ?, payload
                from unsaid join numbered using (counter)
                window same as (partition by counter)
                order by place
                returning id, recorded_at, key),
            queued as (
                insert into outbox (log_id, recorded_at, shard, key)
                select id, recorded_at, hashtext(key) & 32767, key from said)
            select counter from numbered where parked""";

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
        Rows rows = new Rows(events.size());
        events.forEach(event -> rows.add(counter(event), event, Wire.of(event), payload(event)));
        try (Connection connection = database.getConnection()) {
            return write(connection, rows);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What an event is counted under: its key, per topic when it names one. */
    private static String counter(Event event) {
        return event.topic().map(topic -> topic + "/" + event.key()).orElseGet(event::key);
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

    private Set<String> write(Connection connection, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            int parameter = 0;
            for (int column = 0; column < Rows.TYPES.length; column++) {
                Array values = connection.createArrayOf(Rows.TYPES[column], rows.column(column));
                statement.setArray(++parameter, values);
            }
            statement.setObject(++parameter, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(++parameter, TraceParent.current());
            try (ResultSet parked = statement.executeQuery()) {
                Set<String> counters = new HashSet<>();
                while (parked.next()) {
                    counters.add(parked.getString(1));
                }
                return counters;
            }
        }
    }

    /** Column-wise, as {@code unnest} wants them. */
    private static final class Rows {
        static final String[] TYPES = {"text", "uuid", "text", "text", "text", "text", "text"};

        private final Object[][] columns;
        private int size;

        Rows(int capacity) {
            columns = new Object[TYPES.length][capacity];
        }

        void add(String counter, Event event, Wire wire, String payload) {
            Object[] row = {counter, Ids.next(), wire.type(), wire.topic(), event.key(), event.subject(), payload};
            for (int column = 0; column < row.length; column++) {
                columns[column][size] = row[column];
            }
            size++;
        }

        Object[] column(int column) {
            return columns[column];
        }
    }
}
