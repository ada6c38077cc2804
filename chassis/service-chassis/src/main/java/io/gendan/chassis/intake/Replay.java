package io.gendan.chassis.intake;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.intake.Verdict.Broken;
import io.gendan.chassis.intake.Verdict.Done;
import io.gendan.chassis.intake.Verdict.Early;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Handles what is parked under a key, in the order it came, and frees the key.
 *
 * <p>Each event has a transaction of its own under the key's lock: what was handled stays handled when a later one still
 * fails, and what comes meanwhile is appended behind it.
 */
@ApplicationScoped
public class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final UnitOfWork unitOfWork;
    private final ParkedRows parked;
    private final WaitingRows waiting;
    private final WaitingRoom waitingRoom;
    private final Handlers handlers;
    private final Progress progress;

    Replay(
            UnitOfWork unitOfWork,
            ParkedRows parked,
            WaitingRows waiting,
            WaitingRoom waitingRoom,
            Handlers handlers,
            Progress progress) {
        this.unitOfWork = unitOfWork;
        this.parked = parked;
        this.waiting = waiting;
        this.waitingRoom = waitingRoom;
        this.handlers = handlers;
        this.progress = progress;
    }

    /**
     * @param handled how many events were handled
     * @param early how many wait now for something that is not known yet
     * @param left how many are still parked
     * @param failure why the first of those fails; absent when the key is free
     */
    public record Outcome(
            int handled, int early, int left, @Nullable String failure) {}

    /** @throws RuntimeException on trouble that passes; what was handled before it stays handled */
    public Outcome of(String key) {
        int handled = 0;
        int early = 0;
        for (Optional<Envelope> next = next(key); next.isPresent(); next = next(key)) {
            Envelope envelope = next.get();
            switch (Verdict.of(() -> whileFirst(envelope, handlers::handle))) {
                case Done done -> {
                    handled++;
                    progress.handled(1);
                }
                case Early(String missing) -> {
                    whileFirst(envelope, fact -> waiting.keep(fact, missing));
                    early++;
                }
                case Broken(RuntimeException cause) -> {
                    LOG.errorf(cause, "%s %s of %s stays parked", envelope.type(), envelope.id(), key);
                    return new Outcome(handled, early, stillParked(key, cause), cause.toString());
                }
            }
        }
        waitingRoom.retry(List.of(key));
        return new Outcome(handled, early, 0, null);
    }

    /** The next one to handle; when there is none, the key is free. */
    private Optional<Envelope> next(String key) {
        return unitOfWork.run(() -> {
            if (!parked.lock(key)) {
                return Optional.empty();
            }
            Optional<Envelope> first = parked.first(key);
            if (first.isEmpty()) {
                parked.free(key);
            }
            return first;
        });
    }

    /** Somebody else may be replaying the same key. */
    private void whileFirst(Envelope envelope, Consumer<Envelope> how) {
        unitOfWork.run(() -> {
            if (parked.lock(envelope.key()) && parked.take(envelope)) {
                how.accept(envelope);
            }
        });
    }

    private int stillParked(String key, RuntimeException cause) {
        return unitOfWork.run(() -> {
            parked.explain(key, cause.toString());
            return parked.count(key);
        });
    }
}
