package io.gendan.chassis.intake;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes events in, each one's effect once: a chunk shares a transaction with its inbox marks; when a chunk fails, its
 * events are taken one by one, so that only the one that cannot be handled waits or is parked.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final UnitOfWork unitOfWork;
    private final InboxMarks inbox;
    private final WaitingRows waiting;
    private final ParkedRows parked;
    private final Handlers handlers;
    private final HeardSequences heard;
    private final WaitingRoom waitingRoom;
    private final Progress progress;
    private final MeterRegistry metrics;
    private final int chunkSize;

    Intake(
            UnitOfWork unitOfWork,
            InboxMarks inbox,
            WaitingRows waiting,
            ParkedRows parked,
            Handlers handlers,
            HeardSequences heard,
            WaitingRoom waitingRoom,
            Progress progress,
            MeterRegistry metrics,
            ChassisConfig config) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.waiting = waiting;
        this.parked = parked;
        this.handlers = handlers;
        this.heard = heard;
        this.waitingRoom = waitingRoom;
        this.progress = progress;
        this.metrics = metrics;
        this.chunkSize = config.intake().chunk();
    }

    /**
     * Takes the events in, in their order.
     *
     * @throws RuntimeException on trouble that passes; what was not marked yet may be given again at any time
     */
    public void take(List<Envelope> events) {
        for (int from = 0; from < events.size(); from += chunkSize) {
            takeChunk(events.subList(from, Math.min(events.size(), from + chunkSize)));
        }
        if (!events.isEmpty()) {
            retryWaiting(events.stream().map(Envelope::key).collect(Collectors.toSet()));
        }
    }

    /** Tries again what waits under these keys. */
    public void retryWaiting(Collection<String> keys) {
        waitingRoom.retry(keys);
    }

    private void takeChunk(List<Envelope> chunk) {
        try {
            progress.handled(unitOfWork.run(() -> handleFresh(chunk)));
        } catch (RuntimeException e) {
            if (Transients.isTransient(e)) {
                throw e;
            }
            chunk.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Envelope envelope) {
        Verdict verdict = Verdict.of(() -> progress.handled(unitOfWork.run(() -> handleFresh(List.of(envelope)))));
        if (verdict instanceof Verdict.Early early) {
            verdict = Verdict.of(() -> keep(envelope, () -> waiting.keep(envelope, early.missing())));
        }
        if (verdict instanceof Verdict.Broken broken) {
            LOG.errorf(broken.cause(), "%s %s of %s is parked", envelope.type(), envelope.id(), envelope.key());
            keep(envelope, () -> parked.park(envelope, broken.cause().toString()));
        }
    }

    private void keep(Envelope envelope, Runnable how) {
        unitOfWork.run(() -> {
            heard.follow(List.of(envelope));
            if (inbox.mark(List.of(envelope)).contains(envelope.id())) {
                how.run();
            }
        });
    }

    /** @return how many were not heard before */
    private int handleFresh(List<Envelope> chunk) {
        heard.follow(chunk);
        List<Envelope> ours = chunk.stream().filter(this::concernsUs).toList();
        Set<UUID> fresh = inbox.mark(ours);
        // By key, so that all services' chunks lock in one order; events of one key keep theirs (the sort is stable).
        List<Envelope> unheard = ours.stream()
                .filter(envelope -> fresh.remove(envelope.id()))
                .sorted(Comparator.comparing(Envelope::key))
                .toList();
        if (unheard.isEmpty()) {
            return 0;
        }
        Set<String> parkedKeys =
                parked.among(unheard.stream().map(Envelope::key).collect(Collectors.toSet()));
        for (Envelope envelope : unheard) {
            if (parkedKeys.contains(envelope.key())) {
                parked.append(envelope);
            } else {
                handlers.handle(envelope);
            }
        }
        return unheard.size();
    }

    private boolean concernsUs(Envelope envelope) {
        boolean concerns = handlers.concern(envelope);
        if (!concerns) {
            metrics.counter("gendan.events.ignored", "type", envelope.type()).increment();
        }
        return concerns;
    }
}
