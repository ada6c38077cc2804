package io.gendan.chassis.intake;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.intake.Reception.Received;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final WaitingRows waiting;
    private final ParkedRows parked;
    private final Handlers handlers;
    private final Reception reception;
    private final WaitingRoom waitingRoom;
    private final Progress progress;
    private final MeterRegistry metrics;
    private final int chunkSize;

    Intake(
            UnitOfWork unitOfWork,
            WaitingRows waiting,
            ParkedRows parked,
            Handlers handlers,
            Reception reception,
            WaitingRoom waitingRoom,
            Progress progress,
            MeterRegistry metrics,
            ChassisConfig config) {
        this.unitOfWork = unitOfWork;
        this.waiting = waiting;
        this.parked = parked;
        this.handlers = handlers;
        this.reception = reception;
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
        Set<String> waitingKeys = new HashSet<>();
        for (int from = 0; from < events.size(); from += chunkSize) {
            waitingKeys.addAll(takeChunk(events.subList(from, Math.min(events.size(), from + chunkSize))));
        }
        if (!waitingKeys.isEmpty()) {
            retryWaiting(waitingKeys);
        }
    }

    /** Tries again what waits under these keys. */
    public void retryWaiting(Collection<String> keys) {
        waitingRoom.retry(keys);
    }

    /** @return keys of which something waits that may be possible now */
    private Set<String> takeChunk(List<Envelope> chunk) {
        try {
            return handle(chunk);
        } catch (RuntimeException e) {
            if (Transients.isTransient(e)) {
                throw e;
            }
            chunk.forEach(this::takeAlone);
            return keys(chunk);
        }
    }

    private Set<String> handle(List<Envelope> chunk) {
        Taken taken = unitOfWork.run(() -> handleFresh(chunk));
        progress.handled(taken.handled());
        return taken.waitingKeys();
    }

    private void takeAlone(Envelope envelope) {
        Verdict verdict = Verdict.of(() -> handle(List.of(envelope)));
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
            List<Envelope> alone = List.of(envelope);
            if (reception.receive(alone, alone).fresh().contains(envelope.id())) {
                how.run();
            }
        });
    }

    /** @param handled how many were not heard before */
    private record Taken(int handled, Set<String> waitingKeys) {}

    private Taken handleFresh(List<Envelope> chunk) {
        List<Envelope> ours = chunk.stream().filter(this::concernsUs).toList();
        Received received = reception.receive(chunk, ours);
        // By key, so that all services' chunks lock in one order; events of one key keep theirs (the sort is stable).
        List<Envelope> unheard = ours.stream()
                .filter(envelope -> received.fresh().remove(envelope.id()))
                .sorted(Comparator.comparing(Envelope::key))
                .toList();
        for (Envelope envelope : unheard) {
            if (received.parked().contains(envelope.key())) {
                parked.append(envelope);
            } else {
                handlers.handle(envelope);
            }
        }
        return new Taken(unheard.size(), received.waiting());
    }

    private static Set<String> keys(List<Envelope> chunk) {
        return chunk.stream().map(Envelope::key).collect(Collectors.toSet());
    }

    private boolean concernsUs(Envelope envelope) {
        boolean concerns = handlers.concern(envelope);
        if (!concerns) {
            metrics.counter("gendan.events.ignored", "type", envelope.type()).increment();
        }
        return concerns;
    }
}
