package io.gendan.chassis.time;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The due rows as the runner looks at them. */
@ApplicationScoped
class DueRows {
    private static final String READY = """
            select kind, key, at from due_work
            where at <= ? and (retry_at is null or retry_at <= now()) order by at, kind, key limit 100""";
    // Nobody waits for this lock: it only keeps two replicas from doing the same work at once.
    private static final String MINE = """
            select pg_try_advisory_xact_lock(hashtextextended(kind || ' ' || key, 0)) from due_work
            where kind = ? and key = ? and at = ?""";
    static final String POSTPONE = """
            update due_work set attempts = attempts + 1, last_error = ?,
                   retry_at = now() + least(300, power(2, least(attempts, 8))) * interval '1 second'
            where kind = ? and key = ? and at = ?""";

    private final AgroalDataSource database;

    DueRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Work that falls due. */
    record Due(String kind, String key, OffsetDateTime at) {}

    /** What is due and not put off, the oldest first. */
    List<Due> ready(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READY)) {
            select.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                List<Due> ready = new ArrayList<>();
                while (row.next()) {
                    ready.add(new Due(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class)));
                }
                return ready;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Whether the row is still there and no other replica is at it; until the end of the transaction. */
    boolean isMine(Due due) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(MINE)) {
            select.setString(1, due.kind());
            select.setString(2, due.key());
            select.setObject(3, due.at());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
