package io.gendan.chassis.time;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.DatabaseFailure;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time of the business: the system clock, plus an offset that demonstrations and tests put forward. Production
 * refuses an offset.
 */
@ApplicationScoped
public class FactoryClock {
    private final AgroalDataSource database;
    private final boolean adjustable;
    private final Clock system = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    FactoryClock(AgroalDataSource database, ChassisConfig config) {
        this.database = database;
        this.adjustable = config.clock().adjustable();
    }

    /** To the millisecond, as the wire and the databases keep it. */
    public Instant instant() {
        return Instant.ofEpochMilli(system.millis()).plus(ahead);
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }

    public boolean adjustable() {
        return adjustable;
    }

    void restore(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        refresh();
        if (!adjustable && !ahead.isZero()) {
            throw new IllegalStateException("This database was used with a factory clock " + ahead
                    + " ahead; start it with gendan.clock.adjustable=true, or use a fresh database");
        }
    }

    /** Takes over what another replica has put forward. */
    synchronized void refresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select ahead_millis from factory_clock");
                ResultSet row = select.executeQuery()) {
            row.next();
            Duration stored = Duration.ofMillis(row.getLong(1));
            if (stored.compareTo(ahead) > 0) {
                ahead = stored;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Puts the clock forward to the instant; never back.
     *
     * @return whether it moved
     */
    public synchronized boolean forwardTo(Instant target) {
        if (!adjustable) {
            throw new IllegalStateException("the factory clock of this service is the system clock");
        }
        Duration wanted = Duration.between(Instant.ofEpochMilli(system.millis()), target);
        if (wanted.compareTo(ahead) <= 0) {
            return false;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update factory_clock set ahead_millis = greatest(ahead_millis, ?)")) {
            update.setLong(1, wanted.toMillis());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        ahead = wanted;
        return true;
    }
}
