package io.gendan.load;

import io.gendan.infrastructure.PostgresServer;
import io.gendan.local.Platform;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The database server as its administrator sees it.
 *
 * @param log what the server writes
 */
public record Postgres(PostgresServer.Database superuser, Path log) {

    /** Of an installation, whether it runs or not. */
    public static Postgres of(Platform installation) {
        var server = Objects.requireNonNull(installation.infrastructure().get("postgres"));
        return new Postgres(installation.superuser(), server.log());
    }

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @throws IllegalStateException when the database does not answer, or not as it should */
    public <T> List<T> query(String database, String sql, Row<T> reader) {
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

    double number(String database, String sql) {
        return query(database, sql, row -> row.getDouble(1)).getFirst();
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
