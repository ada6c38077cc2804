package io.gendan.chassis.ops;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.threads.LastingThread;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens the event log's next months and forgets marks and answers that nobody can ask for any more. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration ROUND = Duration.ofHours(12);

    private final AgroalDataSource database;
    private final ChassisConfig config;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable LastingThread thread;

    Housekeeping(AgroalDataSource database, ChassisConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Before anything is said: a service that slept for months would say it into the rest. */
    void openMonths(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        keepHouse(connection -> run(connection, "select open_event_log_months()"));
    }

    void start(@Observes StartupEvent event) {
        if (config.background().enabled()) {
            thread = LastingThread.start("housekeeping", this::round, closing::countDown, Duration.ofMinutes(1));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.stop(Duration.ofSeconds(1));
        }
    }

    private void round() {
        keepHouse(connection -> run(connection, "select open_event_log_months()"));
        keepHouse(connection ->
                forget(connection, "inbox", "handled_at", config.retention().inbox()));
        keepHouse(connection -> forget(
                connection, "idempotency", "created_at", config.retention().idempotency()));
        try {
            closing.await(ROUND.toMinutes(), TimeUnit.MINUTES);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Chore {
        void in(Connection connection) throws SQLException;
    }

    /** One that fails does not keep the others from being done. */
    private void keepHouse(Chore chore) {
        try (Connection connection = database.getConnection()) {
            chore.in(connection);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Housekeeping is done later: %s", e.getMessage());
        }
    }

    private static void forget(Connection connection, String table, String column, Period age) throws SQLException {
        run(connection, "delete from " + table + " where " + column + " < now() - interval '" + age + "'");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
