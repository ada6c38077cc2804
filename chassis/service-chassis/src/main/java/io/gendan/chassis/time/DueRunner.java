package io.gendan.chassis.time;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.threads.LastingThread;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
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

    private final DueRows rows;
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
            DueRows rows,
            UnitOfWork unitOfWork,
            DueWork dueWork,
            FactoryClock clock,
            ChassisConfig config,
            @All List<DueHandler> handlers) {
        this.rows = rows;
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
            List<DueRows.Due> ready = rows.ready(clock.instant());
            if (ready.stream().filter(this::fire).count() == 0) {
                return;
            }
        }
    }

    /**
     * The row is taken away last: handlers lock the aggregate first and the row after it, as commands do.
     *
     * @return whether it was fired, here and now
     */
    private boolean fire(DueRows.Due due) {
        try {
            boolean mine = unitOfWork.run(() -> {
                boolean taken = rows.isMine(due);
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
    private void failed(DueRows.Due due, RuntimeException e) {
        if (Transients.isTransient(e)) {
            LOG.warnf("Due work %s of %s is tried again: %s", due.kind(), due.key(), e.getMessage());
            return;
        }
        LOG.errorf(e, "Due work %s of %s failed", due.kind(), due.key());
        String error = String.valueOf(e.getMessage()).replace('\0', ' ');
        unitOfWork.run(() -> dueWork.execute(DueRows.POSTPONE, error, due.kind(), due.key(), due.at()));
    }

    private DueHandler handler(DueRows.Due due) {
        DueHandler handler = handlers.get(due.kind());
        if (handler == null) {
            throw new IllegalStateException("nobody handles due work of kind " + due.kind());
        }
        return handler;
    }
}
