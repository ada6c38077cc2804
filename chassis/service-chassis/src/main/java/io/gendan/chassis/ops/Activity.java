package io.gendan.chassis.ops;

import io.gendan.chassis.intake.Progress;
import io.gendan.chassis.intake.Subscription;
import io.gendan.chassis.intake.WaitingRoom;
import io.gendan.chassis.time.DueRunner;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is under way in this service. */
@ApplicationScoped
class Activity {
    private static final String COUNTS = """
            select (select count(*) from outbox) as outbox,
                   (select count(*) from waiting) as waiting,
                   (select count(*) from due_work where at <= :now and retry_at is null) as overdue,
                   (select count(*) from parked_key) as parked""";

    private final EntityManager entities;
    private final FactoryClock clock;
    private final Progress progress;
    private final WaitingRoom waitingRoom;
    private final Subscription subscription;
    private final DueRunner due;
    private final EndOffsets ends;

    Activity(
            EntityManager entities,
            FactoryClock clock,
            Progress progress,
            WaitingRoom waitingRoom,
            Subscription subscription,
            DueRunner due,
            EndOffsets ends) {
        this.entities = entities;
        this.clock = clock;
        this.progress = progress;
        this.waitingRoom = waitingRoom;
        this.subscription = subscription;
        this.due = due;
        this.ends = ends;
    }

    /**
     * Nothing is under way when two looks at all services, one after the other, find each quiet and no {@code activity}
     * changed between them.
     *
     * @param waiting early facts; quiet only when each was tried in vain since anything has happened here
     * @param overdue due rows whose time has passed on the factory clock
     * @param lag records on Kafka this service has not handled; -1 while Kafka does not say
     * @param activity grows with everything said, handled and fired
     */
    record Now(boolean quiet, long outbox, long waiting, long overdue, long parked, long lag, long activity) {}

    @Transactional
    Now now() {
        Tuple counts = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
        long outbox = number(counts, "outbox");
        long waiting = number(counts, "waiting");
        long overdue = number(counts, "overdue");
        long lag = lag();
        return new Now(
                outbox == 0 && overdue == 0 && lag == 0 && (waiting == 0 || waitingRoom.isAtRest()),
                outbox,
                waiting,
                overdue,
                number(counts, "parked"),
                lag,
                progress.now() + due.fired());
    }

    @Transactional
    @Nullable
    Instant nextDue() {
        return (Instant)
                entities.createNativeQuery("select min(at) from due_work where retry_at is null", Instant.class)
                        .getSingleResult();
    }

    private static long number(Tuple counts, String name) {
        return ((Number) counts.get(name)).longValue();
    }

    private long lag() {
        if (!subscription.hears()) {
            return -1;
        }
        return ends.behind(subscription.positions())
                .map(behind ->
                        behind.values().stream().mapToLong(Long::longValue).sum())
                .orElse(-1L);
    }

    /**
     * A topic this process reads.
     *
     * @param lag records not yet handled
     */
    record Topic(String name, int partitions, long lag) {}

    /** Nothing while Kafka does not answer. */
    Optional<List<Topic>> topics() {
        return ends.behind(subscription.positions())
                .map(behind -> behind.entrySet().stream()
                        .map(partition -> new Topic(partition.getKey().topic(), 1, partition.getValue()))
                        .collect(Collectors.toMap(
                                Topic::name,
                                topic -> topic,
                                (one, more) -> new Topic(
                                        one.name(), one.partitions() + more.partitions(), one.lag() + more.lag()),
                                TreeMap::new))
                        .values()
                        .stream()
                        .toList());
    }

    /** Since when the oldest unsent event waits. */
    @Transactional
    @Nullable
    Instant oldestUnsent() {
        return (Instant) entities.createNativeQuery("select min(recorded_at) from outbox", Instant.class)
                .getSingleResult();
    }
}
