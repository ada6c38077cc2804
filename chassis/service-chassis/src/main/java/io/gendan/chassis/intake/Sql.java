package io.gendan.chassis.intake;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements on the intake's tables; every one takes part in the running transaction. */
@ApplicationScoped
class Sql {
    private static final int NO_MORE_RESULTS = -1;

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @SuppressWarnings("ArrayRecordComponent") // a bind value, never compared
    record Array(String type, Object[] values) {}

    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * @param sql several queries, with semicolons between them, are sent at once; each sees what was committed before it began
     * @return the rows of all of them
     */
    <T> List<T> query(String sql, Row<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            List<T> read = new ArrayList<>();
            for (boolean more = statement.execute(); more; more = statement.getMoreResults()) {
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        read.add(reader.read(row));
                    }
                }
            }
            if (statement.getUpdateCount() != NO_MORE_RESULTS) {
                throw new IllegalArgumentException("not a query: " + sql);
            }
            return read;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What PostgreSQL can keep as text of whatever an exception or a handler says. */
    static String keepable(String text) {
        String clean = text.replace('\0', ' ');
        return clean.length() > 2_000 ? clean.substring(0, 2_000) + "…" : clean;
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
}
