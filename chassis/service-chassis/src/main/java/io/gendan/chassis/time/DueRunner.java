package io.gendan.chassis.time;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.threads.LastingThread;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fires due rows once each, in the order of their time; a failing one is tried again, ever more rarely. */
@ApplicationScoped
@Unremovable
public class DueRunner {
    private static final Logger LOG = Logger.getLogger(DueRunner.class);
    private static final long TICK_MILLIS = 200;

    private static final String READY = """
            select kind, key, at from due_work
            where at <= ? and (retry_at is null or retry_at <= now()) order by at, kind, key limit 100""";
    // Nobody waits for this lock: it only keeps two replicas from doing the same work at once.
    private static final String MINE = """
            select pg_try_advisory_xact_lock(hashtextextended(kind || ' ' || key, 0)) from due_work
            where kind = ? and key = ? and at = ?""";
    private static final String POSTPONE = """
            update due_work set attempts = attempts + 1, last_error = ?,
                   retry_at = now() + least(300, power(2, least(attempts, 8))) * interval '1 second'
            where kind = ? and key = ? and at = ?""";

    private final AgroalDataSource database;
    private final UnitOfWork unitOfWork;
    private final DueWork dueWork;
    private final FactoryClock clock;
    private final boolean background;
    private final Map<String, DueHandler> handlers;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicLong fired = new AtomicLong();
    private volatile boolean running = true;
    private @Nullable LastingThread thread;

    DueRunner(
            AgroalDataSource database,
            UnitOfWork unitOfWork,
            DueWork dueWork,
            FactoryClock clock,
            ChassisConfig config,
            @All List<DueHandler> handlers) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.dueWork = dueWork;
        this.clock = clock;
        this.background = config.background().enabled();
        this.handlers = handlers.stream().collect(Collectors.toMap(DueHandler::kind, Function.identity()));
    }

    void start(@Observes StartupEvent event) {
        if (background) {
            thread = LastingThread.start("due-work", this::loop, this::end, Duration.ofSeconds(1));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.stop(Duration.ofSeconds(3));
        }
    }

    private void end() {
        running = false;
        bell.release();
    }

    /** Looks at once instead of at the next tick; the clock has moved. */
    public void wake() {
        bell.release();
    }

    /** How many due rows this process has fired. */
    public long fired() {
        return fired.get();
    }

    private void loop() {
        try {
            while (running) {
                if (bell.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
                tick();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            if (clock.adjustable()) {
                clock.refresh();
            }
            runDue();
        } catch (RuntimeException e) {
            LOG.warnf("Due work is looked at again in a moment: %s", e.getMessage());
        }
    }

    /** Fires everything that is due now, also what becomes due by it. */
    public void runDue() {
        while (running) {
            List<Due> ready = ready();
            if (ready.stream().filter(this::fire).count() == 0) {
                return;
            }
        }
    }

    private List<Due> ready() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READY)) {
            select.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
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

    /**
     * The row is taken away last: handlers lock the aggregate first and the row after it, as commands do.
     *
     * @return whether it was fired, here and now
     */
    private boolean fire(Due due) {
        try {
            boolean mine = unitOfWork.run(() -> {
                boolean taken = isMine(due);
                if (taken) {
                    dueWork.takeAtEnd(due.kind(), due.key(), due.at());
                    handler(due).fire(due.key(), due.at().toInstant());
                }
                return taken;
            });
            fired.addAndGet(mine ? 1 : 0);
            return mine;
        } catch (NoLongerDue meanwhile) {
            return false;
        } catch (RuntimeException e) {
            failed(due, e);
            return false;
        }
    }

    /** Trouble that passes is tried again at the next tick; what is broken for good, ever more rarely. */
    private void failed(Due due, RuntimeException e) {
        if (Transients.isTransient(e)) {
            LOG.warnf("Due work %s of %s is tried again: %s", due.kind(), due.key(), e.getMessage());
            return;
        }
        LOG.errorf(e, "Due work %s of %s failed", due.kind(), due.key());
        String error = String.valueOf(e.getMessage()).replace('\0', ' ');
        unitOfWork.run(() -> dueWork.execute(POSTPONE, error, due.kind(), due.key(), due.at()));
    }

    private boolean isMine(Due due) {
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

    private DueHandler handler(Due due) {
        DueHandler handler = handlers.get(due.kind());
        if (handler == null) {
            throw new IllegalStateException("nobody handles due work of kind " + due.kind());
        }
        return handler;
    }

    private record Due(String kind, String key, OffsetDateTime at) {}
}
