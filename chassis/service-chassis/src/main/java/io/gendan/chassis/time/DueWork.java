package io.gendan.chassis.time;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Remembers what has to happen when; written in the transaction of whoever asks. */
@ApplicationScoped
public class DueWork {
    private final AgroalDataSource database;

    DueWork(AgroalDataSource database) {
        this.database = database;
    }

    /** One row per kind and key: a second call moves the first one. */
    public void at(Instant at, String key, String kind) {
        change("""
                insert into due_work (kind, key, at) values (?, ?, ?)
                on conflict (kind, key) do update set at = excluded.at, attempts = 0, last_error = null, retry_at = null""", kind, key, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    public void cancel(String key, String kind) {
        change("delete from due_work where kind = ? and key = ?", kind, key);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
