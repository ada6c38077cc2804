package io.gendan.chassis.ops;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Facts that contradict what is known: kept for a person, never thrown away and never thrown. */
@ApplicationScoped
public class ExceptionCases {
    private final AgroalDataSource database;
    private final FactoryClock clock;

    ExceptionCases(AgroalDataSource database, FactoryClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a case in the running transaction; the same open case is not opened twice.
     *
     * @param kind stable, in kebab case
     */
    public void raise(String kind, String key, String text) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into exception_case (kind, key, text, raised_at) values (?, ?, ?, ?)
                        on conflict (kind, key, text) where closed_at is null do nothing""")) {
            insert.setString(1, kind);
            insert.setString(2, key);
            insert.setString(3, text);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
