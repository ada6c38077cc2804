package io.gendan.order.tracking;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The timelines of all orders: one row per event, written in the transaction that heard it. */
@ApplicationScoped
class Timeline {
    private static final String WRITE = """
            insert into timeline_entry
                (event_id, order_id, at, department, event, key, arguments, said_by, planned, expected, actual, customer_safe)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private static final String READ = """
            select event_id, at, department, event, key, arguments, said_by, planned, expected, actual, customer_safe
            from timeline_entry where order_id = ? order by at, written""";

    private final AgroalDataSource database;

    Timeline(AgroalDataSource database) {
        this.database = database;
    }

    void write(UUID order, TimelineEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setObject(1, entry.id());
            insert.setObject(2, order);
            insert.setObject(3, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setString(4, entry.department());
            insert.setString(5, entry.event());
            insert.setString(6, entry.text().key());
            insert.setArray(
                    7, connection.createArrayOf("text", entry.text().arguments().toArray()));
            insert.setString(8, entry.by());
            insert.setString(9, entry.planned());
            insert.setString(10, entry.expected());
            insert.setString(11, entry.actual());
            insert.setBoolean(12, entry.customerSafe());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Oldest first, by business time. */
    List<TimelineEntry> of(UUID order) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setObject(1, order);
            try (ResultSet row = select.executeQuery()) {
                List<TimelineEntry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getObject("event_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("department"),
                row.getString("event"),
                text(row),
                row.getString("said_by"),
                row.getString("planned"),
                row.getString("expected"),
                row.getString("actual"),
                row.getBoolean("customer_safe"));
    }

    private static Phrase text(ResultSet row) throws SQLException {
        String[] arguments = (String[]) row.getArray("arguments").getArray();
        return new Phrase(row.getString("key"), List.of(arguments));
    }
}
