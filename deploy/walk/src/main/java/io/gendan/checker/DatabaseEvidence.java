package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Evidence read from the six databases; each department's books are read once. */
public final class DatabaseEvidence implements Evidence {

    private static final String SAID =
            "select id, event_id, type, topic, key, sequence, time, payload from event_log order by id";
    private static final String UNSENT = """
            select l.type || ' #' || l.sequence || ' of ' || l.key
            from outbox o join event_log l on l.id = o.log_id and l.recorded_at = o.recorded_at order by o.log_id""";
    private static final String WAITING =
            "select topic || ' #' || sequence || ' of ' || key || ' for ' || missing from waiting";
    private static final String PARKED = "select key || ': ' || reason from parked_key";

    private final Platform platform;
    private final List<JsonNode> orders;
    private final Map<Department, Books> books = new ConcurrentHashMap<>();

    public DatabaseEvidence(Platform platform, List<JsonNode> orders) {
        this.platform = platform;
        this.orders = List.copyOf(orders);
    }

    @Override
    public Books books(Department department) {
        return books.computeIfAbsent(department, this::read);
    }

    @Override
    public List<JsonNode> orders() {
        return orders;
    }

    @Override
    public List<Map<String, String>> rows(Department department, String query) {
        return select(department, query, DatabaseEvidence::row);
    }

    private Books read(Department department) {
        return new Books(
                select(department, SAID, row -> said(department, row)),
                new HashSet<>(select(department, "select event_id from inbox", row -> row.getObject(1, UUID.class))),
                select(department, UNSENT, row -> row.getString(1)),
                select(department, WAITING, row -> row.getString(1)),
                select(department, PARKED, row -> row.getString(1)));
    }

    private static Said said(Department by, ResultSet row) throws SQLException {
        return new Said(
                by,
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("key"),
                row.getLong("sequence"),
                row.getTimestamp("time").toInstant(),
                row.getString("payload"));
    }

    private static Map<String, String> row(ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.put(row.getMetaData().getColumnLabel(column), String.valueOf(row.getString(column)));
        }
        return columns;
    }

    private <T> List<T> select(Department department, String query, Reader<T> reader) {
        try (var connection = connect(department);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + department.slug() + "'s books: " + e.getMessage(), e);
        }
    }

    private Connection connect(Department department) throws SQLException {
        var database = platform.database(department);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
