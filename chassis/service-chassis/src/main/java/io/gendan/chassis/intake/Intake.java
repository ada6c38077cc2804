package io.gendan.chassis.intake;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.TraceParent;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Takes events in, each one's effect once: a chunk shares a transaction with its inbox marks; when a chunk fails, its
 * events are taken one by one, so that only the one that cannot be handled waits or is parked.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int TRIES = 3;

    private final UnitOfWork unitOfWork;
    private final InboxTables inbox;
    private final Handlers handlers;
    private final HeardSequences heard;
    private final MeterRegistry metrics;
    private final int chunkSize;
    private final AtomicLong handled = new AtomicLong();

    Intake(
            UnitOfWork unitOfWork,
            InboxTables inbox,
            Handlers handlers,
            HeardSequences heard,
            MeterRegistry metrics,
            ChassisConfig config) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.handlers = handlers;
        this.heard = heard;
        this.metrics = metrics;
        this.chunkSize = config.intake().chunk();
    }

    /** How many events this process has handled. */
    public long handled() {
        return handled.get();
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

    private void takeChunk(List<Envelope> chunk) {
        try {
            unitOfWork.run(() -> handleFresh(chunk));
        } catch (RuntimeException e) {
            if (Transients.isTransient(e)) {
                throw e;
            }
            chunk.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            try {
                unitOfWork.run(() -> handleFresh(List.of(envelope)));
                return;
            } catch (NotYet early) {
                unitOfWork.run(() -> keep(envelope, () -> inbox.await(envelope, early.missing())));
                return;
            } catch (RuntimeException e) {
                if (Transients.isTransient(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    LOG.errorf(e, "%s %s of %s is parked", envelope.type(), envelope.id(), envelope.key());
                    unitOfWork.run(() -> keep(envelope, () -> inbox.park(envelope, e.toString())));
                    return;
                }
            }
        }
    }

    private void keep(Envelope envelope, Runnable how) {
        heard.follow(List.of(envelope));
        if (inbox.mark(List.of(envelope)).contains(envelope.id())) {
            how.run();
        }
    }

    private void handleFresh(List<Envelope> chunk) {
        heard.follow(chunk);
        List<Envelope> ours = chunk.stream().filter(this::concernsUs).toList();
        Set<UUID> fresh = inbox.mark(ours);
        // By key, so that all services' chunks lock in one order; events of one key keep theirs (the sort is stable).
        List<Envelope> unheard = ours.stream()
                .filter(envelope -> fresh.remove(envelope.id()))
                .sorted(Comparator.comparing(Envelope::key))
                .toList();
        if (unheard.isEmpty()) {
            return;
        }
        Set<String> parked =
                inbox.parkedAmong(unheard.stream().map(Envelope::key).collect(Collectors.toSet()));
        for (Envelope envelope : unheard) {
            if (parked.contains(envelope.key())) {
                inbox.appendParked(envelope);
            } else {
                handle(envelope);
            }
        }
        handled.addAndGet(unheard.size());
    }

    private boolean concernsUs(Envelope envelope) {
        boolean concerns = handlers.concern(envelope);
        if (!concerns) {
            metrics.counter("gendan.events.ignored", "type", envelope.type()).increment();
        }
        return concerns;
    }

    private void handle(Envelope envelope) {
        MDC.put("key", envelope.key());
        try (Scope trace = TraceParent.of(envelope.traceparent()).makeCurrent()) {
            handlers.handle(envelope);
        } finally {
            MDC.remove("key");
        }
    }

    /** Tries again what waits, of these keys or (none given) of all. */
    public void retryWaiting(Collection<String> keys) {
        for (Envelope envelope : unitOfWork.run(() -> inbox.waiting(keys))) {
            try {
                unitOfWork.run(() -> {
                    if (inbox.stopWaiting(envelope)) {
                        handle(envelope);
                        handled.incrementAndGet();
                    }
                });
            } catch (NotYet still) {
                LOG.debugf("%s %s still waits for %s", envelope.type(), envelope.id(), still.missing());
            } catch (RuntimeException e) {
                if (Transients.isTransient(e)) {
                    throw e;
                }
                parkWaiting(envelope, e);
            }
        }
    }

    private void parkWaiting(Envelope envelope, RuntimeException cause) {
        LOG.errorf(cause, "%s %s of %s is parked", envelope.type(), envelope.id(), envelope.key());
        unitOfWork.run(() -> {
            if (inbox.stopWaiting(envelope)) {
                inbox.park(envelope, cause.toString());
            }
        });
    }

    /** Handles what is parked under a key, in the order it came, all or nothing, and frees the key. */
    public void replay(String key) {
        unitOfWork.run(() -> {
            if (!inbox.lockParked(key)) {
                return;
            }
            for (Envelope envelope : inbox.parkedOf(key)) {
                handle(envelope);
                inbox.forgetParked(envelope);
            }
            inbox.unpark(key);
        });
    }
}
