package io.gendan.planning.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on the hot tables, in the running transaction; capacity rows are moved in sets, never one by one. */
@ApplicationScoped
class Sql {
    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new CapacityUnreachable(e);
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new CapacityUnreachable(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Column column) {
                statement.setArray(i + 1, connection.createArrayOf(column.type, column.values.toArray()));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    /** A parameter that is a whole column. */
    record Column(String type, Collection<?> values) {}

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The cause tells whether it passes by itself. */
    static final class CapacityUnreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CapacityUnreachable(SQLException cause) {
            super(cause);
        }
    }
}
