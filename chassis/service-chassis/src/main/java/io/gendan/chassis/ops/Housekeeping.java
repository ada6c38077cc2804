package io.gendan.chassis.ops;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.ChassisConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Period;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Opens the event log's next months and forgets marks and answers that nobody can ask for any more. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final AgroalDataSource database;
    private final ChassisConfig config;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("housekeeping").factory());

    Housekeeping(AgroalDataSource database, ChassisConfig config) {
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.background().enabled()) {
            executor.scheduleWithFixedDelay(this::keepHouse, 1, 60 * 12, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }

    private void keepHouse() {
        try (Connection connection = database.getConnection()) {
            forget(connection, "inbox", "handled_at", config.retention().inbox());
            forget(connection, "idempotency", "created_at", config.retention().idempotency());
            run(connection, """
                    select open_event_log_month((date_trunc('month', now()) + make_interval(months => m))::date)
                    from generate_series(0, 2) m""");
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
