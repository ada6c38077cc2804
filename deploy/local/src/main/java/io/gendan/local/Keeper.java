package io.gendan.local;

import io.gendan.infrastructure.InfrastructureFailure;
import io.gendan.infrastructure.Server;
import io.gendan.infrastructure.TrainableServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps one server running: starts it, watches it, and starts it again when it died, hangs, or was rebuilt. */
final class Keeper implements Runnable {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(500);
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    /** Three probes of two seconds: a frozen process is replaced after some eight seconds. */
    private static final int SILENT_PROBES = 3;

    private final String name;
    private final int port;
    private final Supplier<? extends Server> maker;
    private final Journal journal;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    private volatile @Nullable Server server;
    private volatile Condition condition = Condition.WAITING;
    private volatile Instant since;
    private volatile String failure = "";
    private volatile boolean restartRequested;
    private volatile int restarts;

    /** @param maker the server as it is to be started next: a rebuilt service is another one */
    Keeper(String name, int port, Supplier<? extends Server> maker, Journal journal, Clock clock) {
        this.name = name;
        this.port = port;
        this.maker = maker;
        this.journal = journal;
        this.clock = clock;
        this.since = clock.instant();
    }

    @Override
    public void run() {
        var backoff = Backoff.NONE;
        while (!isClosing()) {
            try {
                bringUp();
                watch();
                backoff = restartRequested ? Backoff.NONE : backoff.afterDeath(since, clock.instant());
            } catch (RuntimeException e) {
                // Whatever it is, it must not end the watch over this server.
                backoff = new Backoff(backoff.deaths() + 1);
                failed(e);
            }
            pause(backoff.pause());
        }
    }

    /** Has it start again from what is built now. */
    void requestRestart() {
        restartRequested = true;
        become(Condition.STARTING);
    }

    /** Ends the server for good; returns when it is gone. */
    void close() {
        closing.countDown();
        synchronized (this) {
            var current = server;
            if (current != null) {
                // A server in training would take its time to write a cache nobody is waiting for.
                current.stop(condition == Condition.TRAINING ? Duration.ZERO : Duration.ofSeconds(20));
            }
            become(Condition.STOPPED);
        }
    }

    Condition condition() {
        return condition;
    }

    String failure() {
        return failure;
    }

    Report.Line line() {
        var current = server;
        long pid = current == null
                ? 0
                : current.process()
                        .filter(process -> process.alive())
                        .map(process -> process.pid())
                        .orElse(0L);
        return new Report.Line(name, condition, pid, port, since, restarts);
    }

    private void bringUp() {
        restartRequested = false;
        var next = maker.get();
        server = next;
        if (next.adopt()) {
            become(Condition.READY);
            return;
        }
        train(next);
        become(Condition.STARTING);
        synchronized (this) {
            if (isClosing()) {
                return;
            }
            next.launch();
        }
        journal.changed();
        next.awaitReady(START_LIMIT);
        become(Condition.READY);
    }

    private void train(Server next) {
        if (next instanceof TrainableServer trainee) {
            Training.of(trainee, () -> {
                become(isClosing() ? Condition.STOPPED : Condition.TRAINING);
                return !isClosing();
            });
        }
    }

    private void watch() {
        var current = server;
        for (int silent = 0; current != null && !isClosing() && !restartRequested; ) {
            if (current.process().isEmpty() || current.process().get().endsWithin(BETWEEN_PROBES)) {
                died(current, "died");
                return;
            }
            silent = current.answers() ? 0 : silent + 1;
            if (silent == SILENT_PROBES && !isClosing()) {
                current.kill();
                died(current, "did not answer any more and was killed");
                return;
            }
        }
        if (restartRequested && current != null && !isClosing()) {
            journal.say(name + " is restarted as requested");
            current.stop();
        }
    }

    private void failed(RuntimeException e) {
        if (!isClosing()) {
            boolean plain = e instanceof InfrastructureFailure || e instanceof Sorry;
            failure = plain ? String.valueOf(e.getMessage()) : name + " cannot be started: " + e;
            journal.say(failure);
            become(Condition.FAILED);
        }
    }

    private void died(Server dead, String how) {
        if (!isClosing()) {
            restarts++;
            journal.say(
                    name + " " + how + "; it is started again. The end of " + dead.log() + ":\n" + dead.lastOutput());
            become(Condition.FAILED);
        }
    }

    private void become(Condition next) {
        condition = next;
        since = clock.instant();
        if (next == Condition.READY) {
            failure = "";
        }
        journal.changed();
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause(Duration time) {
        try {
            closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            closing.countDown();
        }
    }
}
