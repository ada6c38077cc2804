package io.gendan.chassis.ops;

import io.gendan.chassis.intake.Intake;
import io.gendan.chassis.intake.Subscription;
import io.gendan.chassis.time.DueRunner;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is under way in this service. */
@ApplicationScoped
class Activity {
    private static final String COUNTS = """
            select (select count(*) from outbox) as outbox,
                   (select count(*) from waiting) as waiting,
                   (select count(*) from due_work where at <= :now) as overdue,
                   (select count(*) from parked_key) as parked,
                   (select coalesce(max(id), 0) from event_log) as said""";

    private final EntityManager entities;
    private final FactoryClock clock;
    private final Intake intake;
    private final Subscription subscription;
    private final DueRunner due;
    private final String bootstrapServers;

    Activity(
            EntityManager entities,
            FactoryClock clock,
            Intake intake,
            Subscription subscription,
            DueRunner due,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.entities = entities;
        this.clock = clock;
        this.intake = intake;
        this.subscription = subscription;
        this.due = due;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Nothing is under way when two looks at all services, one after the other, find each quiet and no {@code activity}
     * changed between them.
     *
     * @param overdue due rows whose time has passed on the factory clock
     * @param lag records on Kafka this service has not handled
     * @param activity grows with everything said, handled and fired
     */
    record Now(boolean quiet, long outbox, long waiting, long overdue, long parked, long lag, long activity) {}

    @Transactional
    Now now() {
        Tuple counts = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
        long outbox = number(counts, "outbox");
        long overdue = number(counts, "overdue");
        long lag = lag();
        return new Now(
                outbox == 0 && overdue == 0 && lag == 0,
                outbox,
                number(counts, "waiting"),
                overdue,
                number(counts, "parked"),
                lag,
                number(counts, "said") + intake.handled() + due.fired());
    }

    @Transactional
    @Nullable
    Instant nextDue() {
        return (Instant) entities.createNativeQuery("select min(at) from due_work", Instant.class)
                .getSingleResult();
    }

    private static long number(Tuple counts, String name) {
        return ((Number) counts.get(name)).longValue();
    }

    private long lag() {
        Map<TopicPartition, Long> handled = subscription.positions();
        if (handled.isEmpty()) {
            return subscription.hears() ? 0 : 1;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                            handled.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                    .all()
                    .get();
            return ends.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue().offset() - handled.getOrDefault(end.getKey(), 0L)))
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
