package io.gendan.chassis.intake;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.intake.Verdict.Broken;
import io.gendan.chassis.intake.Verdict.Done;
import io.gendan.chassis.intake.Verdict.Early;
import io.gendan.chassis.intake.WaitingRows.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tries again what waits: under a key when something of it was handled, and everything in rounds. */
@ApplicationScoped
public class WaitingRoom {
    private static final Logger LOG = Logger.getLogger(WaitingRoom.class);
    private static final int MOST_OF_KEYS = 500;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LOWEST = new UUID(0, 0);

    private final UnitOfWork unitOfWork;
    private final WaitingRows rows;
    private final ParkedRows parked;
    private final Handlers handlers;
    private final Progress progress;
    private @Nullable Waiting last;
    private long progressAtStart;
    private volatile long triedInVainAt = -1;

    WaitingRoom(UnitOfWork unitOfWork, WaitingRows rows, ParkedRows parked, Handlers handlers, Progress progress) {
        this.unitOfWork = unitOfWork;
        this.rows = rows;
        this.parked = parked;
        this.handlers = handlers;
        this.progress = progress;
    }

    /** Whether everything that waits was tried since anything has happened in this service: only news can help it. */
    public boolean isAtRest() {
        return triedInVainAt == progress.now();
    }

    void retry(Collection<String> keys) {
        unitOfWork.run(() -> rows.of(keys, MOST_OF_KEYS)).forEach(this::tryAgain);
    }

    /**
     * Goes on with the round over everything that waits, so that no row stands before another for ever.
     *
     * @param atMost how many are tried before the intake turns to what has come meanwhile
     */
    public synchronized void goOnRound(int atMost) {
        if (last == null) {
            progressAtStart = progress.now();
        }
        OffsetDateTime since = last == null ? LONG_AGO : last.since();
        UUID event = last == null ? LOWEST : last.envelope().id();
        List<Waiting> page = unitOfWork.run(() -> rows.after(since, event, atMost));
        page.forEach(this::tryAgain);
        if (page.size() < atMost) {
            last = null;
            triedInVainAt = progressAtStart;
        } else {
            last = page.getLast();
        }
    }

    private void tryAgain(Waiting row) {
        Envelope envelope = row.envelope();
        switch (Verdict.of(() -> unitOfWork.run(() -> handle(envelope)))) {
            case Done done -> progress.handled(1);
            case Early(String missing) ->
                LOG.debugf("%s %s still waits for %s", envelope.type(), envelope.id(), missing);
            case Broken(RuntimeException cause) -> park(envelope, cause);
        }
    }

    private void handle(Envelope envelope) {
        if (parked.isFree(envelope.key()) && rows.take(envelope)) {
            handlers.handle(envelope);
        }
    }

    private void park(Envelope envelope, RuntimeException cause) {
        LOG.errorf(cause, "%s %s of %s is parked", envelope.type(), envelope.id(), envelope.key());
        unitOfWork.run(() -> {
            if (rows.take(envelope)) {
                parked.park(envelope, cause.toString());
            }
        });
    }
}
