package io.gendan.load;

import io.gendan.infrastructure.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database server as its administrator sees it.
 *
 * @param log what the server writes
 */
record Postgres(PostgresServer.Database superuser, Path log) {

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String database, String sql, Row<T> reader) {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    void run(String database, String... statements) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Bytes written to the log of all databases since ever. */
    long walBytes() {
        return query("postgres", "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", row -> row.getLong(1))
                .getFirst();
    }

    /** Nothing left over from what was measured before shall be paid for by what comes next. */
    void settle() {
        run("postgres", "checkpoint");
    }

    int port() {
        return Integer.parseInt(superuser.url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                superuser.url().replaceFirst("/postgres$", "/" + database), superuser.user(), superuser.password());
    }
}
