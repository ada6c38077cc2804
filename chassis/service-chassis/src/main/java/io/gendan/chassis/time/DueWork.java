package io.gendan.chassis.time;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.events.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Remembers what has to happen when; written in the transaction of whoever asks, at the end of its unit of work: whoever
 * fires a due row locks the aggregate before the row, and so does everybody else.
 */
@ApplicationScoped
public class DueWork {
    private final AgroalDataSource database;

    DueWork(AgroalDataSource database) {
        this.database = database;
    }

    /** One row per kind and key: a second call moves the first one. */
    public void at(Instant at, String key, String kind) {
        change(key, kind, """
                insert into due_work (kind, key, at) values (?, ?, ?)
                on conflict (kind, key) do update set at = excluded.at, attempts = 0, last_error = null, retry_at = null""", kind, key, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    public void cancel(String key, String kind) {
        change(key, kind, "delete from due_work where kind = ? and key = ?", kind, key);
    }

    private void change(String key, String kind, String sql, Object... values) {
        Runnable step = () -> execute(sql, values);
        if (!UnitOfWork.atEnd(step(kind, key) + "changed", step)) {
            step.run();
        }
    }

    /**
     * Takes the row away that is being fired, after the aggregate was changed and before the row is set anew.
     *
     * @throws NoLongerDue when somebody else has fired, moved or cancelled it meanwhile
     */
    void takeAtEnd(String kind, String key, OffsetDateTime at) {
        UnitOfWork.atEnd(step(kind, key) + "a fired", () -> {
            if (execute("delete from due_work where kind = ? and key = ? and at = ?", kind, key, at) != 1) {
                throw new NoLongerDue();
            }
        });
    }

    private static String step(String kind, String key) {
        return "due " + kind + "\n" + key + "\n";
    }

    int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
