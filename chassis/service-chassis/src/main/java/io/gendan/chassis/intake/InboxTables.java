package io.gendan.chassis.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tables of what was heard; every call takes part in the running transaction. */
@ApplicationScoped
class InboxTables {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    InboxTables(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return the ids that were not marked before */
    Set<UUID> mark(List<Envelope> heard) {
        Set<UUID> fresh = new HashSet<>();
        query(
                "insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id",
                row -> fresh.add(row.getObject(1, UUID.class)),
                new Array("uuid", heard.stream().map(Envelope::id).toArray()));
        return fresh;
    }

    /** Locks the parked keys among these, so that a replay cannot end while something is appended. */
    Set<String> parkedAmong(Collection<String> keys) {
        Set<String> parked = new HashSet<>();
        query(
                "select key from parked_key where key = any(?) order by key for share",
                row -> parked.add(row.getString(1)),
                new Array("text", keys.toArray()));
        return parked;
    }

    void park(Envelope envelope, String reason) {
        update("insert into parked_key (key, reason) values (?, ?) on conflict do nothing", envelope.key(), reason);
        update("""
                insert into key_sequence (key, last, parked) values (?, 0, true)
                on conflict (key) do update set parked = true""", envelope.key());
        appendParked(envelope);
    }

    void appendParked(Envelope envelope) {
        update(
                "insert into parked_event (key, event_id, envelope) values (?, ?, ?) on conflict do nothing",
                envelope.key(),
                envelope.id(),
                write(envelope));
    }

    /** Locks the key until the replay's transaction ends. */
    boolean lockParked(String key) {
        List<String> locked = new ArrayList<>();
        query("select key from parked_key where key = ? for update", row -> locked.add(row.getString(1)), key);
        return !locked.isEmpty();
    }

    List<Envelope> parkedOf(String key) {
        List<Envelope> events = new ArrayList<>();
        query(
                "select envelope from parked_event where key = ? order by position",
                row -> events.add(read(row.getString(1))),
                key);
        return events;
    }

    void forgetParked(Envelope envelope) {
        update("delete from parked_event where event_id = ?", envelope.id());
    }

    void unpark(String key) {
        update("delete from parked_key where key = ?", key);
        update("update key_sequence set parked = false where key = ?", key);
    }

    void await(Envelope envelope, String missing) {
        update("""
                insert into waiting (event_id, key, topic, sequence, missing, envelope) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", envelope.id(), envelope.key(), envelope.topic(), envelope.sequence(), missing, write(envelope));
    }

    /** Waiting events, of these keys or (none given) of all, in the order they should be tried. */
    List<Envelope> waiting(Collection<String> keys) {
        List<Envelope> events = new ArrayList<>();
        query("""
                select envelope from waiting where ? or key = any(?) order by since, key, topic, sequence limit 500""", row -> events.add(read(row.getString(1))), keys.isEmpty(), new Array("text", keys.toArray()));
        return events;
    }

    /** @return whether it was still waiting; it is locked for this transaction then */
    boolean stopWaiting(Envelope envelope) {
        return update("delete from waiting where event_id = ?", envelope.id()) == 1;
    }

    private String write(Envelope envelope) {
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Envelope read(String envelope) {
        try {
            return json.readValue(envelope, Envelope.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void query(String sql, RowReader reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Array array) {
                statement.setArray(i + 1, connection.createArrayOf(array.type(), array.values()));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    @SuppressWarnings("ArrayRecordComponent") // a bind value, never compared
    private record Array(String type, Object[] values) {}
}
