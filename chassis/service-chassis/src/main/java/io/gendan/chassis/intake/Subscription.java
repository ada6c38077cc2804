package io.gendan.chassis.intake;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.Brokers;
import io.gendan.chassis.threads.LastingThread;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics this service listens to, in one thread; what Kafka is told of it stays behind the inbox: what was handled may
 * come again, what was not handled cannot be skipped.
 */
@ApplicationScoped
public class Subscription {
    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final long ROUND_NANOS = 500_000_000;
    private static final int TRIED_WHEN_IDLE = 500;
    private static final int TRIED_UNDER_LOAD = 50;

    private final ChassisConfig config;
    private final Intake intake;
    private final WaitingRoom waitingRoom;
    private final SequenceGaps gaps;
    private final Handlers handlers;
    private final Brokers brokers;
    private final MeterRegistry metrics;
    private final Offsets offsets = new Offsets();
    private volatile boolean running = true;
    private long lastRound = System.nanoTime();
    private final Membership membership = new Membership();
    private @Nullable LastingThread thread;

    Subscription(
            ChassisConfig config,
            Intake intake,
            WaitingRoom waitingRoom,
            SequenceGaps gaps,
            Handlers handlers,
            Brokers brokers,
            MeterRegistry metrics) {
        this.config = config;
        this.intake = intake;
        this.waitingRoom = waitingRoom;
        this.gaps = gaps;
        this.handlers = handlers;
        this.brokers = brokers;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (config.background().enabled() && !handlers.topics().isEmpty()) {
            thread = LastingThread.start("intake", this::loop, () -> running = false, Duration.ofSeconds(1));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.stop(Duration.ofSeconds(4));
        }
    }

    /** Whether this service hears: it is a member of its group, or has nothing to hear. */
    public boolean hears() {
        return membership.joined()
                || !config.background().enabled()
                || handlers.topics().isEmpty();
    }

    /** How far this process has handled each of its partitions; offsets as Kafka counts them. */
    public Map<TopicPartition, Long> positions() {
        return offsets.positions();
    }

    /** Until it is stopped or Kafka fails; its thread begins again then. */
    private void loop() {
        try (Consumer<String, byte[]> consumer =
                        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
                KafkaClientMetrics clientMetrics = new KafkaClientMetrics(consumer)) {
            consumer.subscribe(handlers.topics(), membership);
            clientMetrics.bindTo(metrics);
            while (running) {
                pollOnce(consumer);
            }
        } catch (WakeupException stopped) {
            LOG.debug("Intake stops");
        } catch (KafkaException e) {
            LOG.warnf("Intake starts over: %s", e.getMessage());
        } finally {
            membership.left();
        }
    }

    private void pollOnce(Consumer<String, byte[]> consumer) {
        List<Envelope> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            Envelopes.read(record).ifPresent(events::add);
        }
        untilItWorks(consumer, () -> intake.take(events));
        if (System.nanoTime() - lastRound > ROUND_NANOS) {
            untilItWorks(consumer, () -> goOnRound(events.isEmpty()));
        }
        offsets.follow(consumer);
    }

    /** However much comes: what waits for another key, or for a command, is looked at twice a second too. */
    private void goOnRound(boolean idle) {
        waitingRoom.goOnRound(idle ? TRIED_WHEN_IDLE : TRIED_UNDER_LOAD);
        gaps.alarm();
        lastRound = System.nanoTime();
    }

    /** Trouble that passes holds everything up, with the membership kept alive, and loses nothing. */
    private void untilItWorks(Consumer<String, byte[]> consumer, Runnable work) {
        for (long pause = 50; running; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Intake tries again in %d ms: %s", pause, e.getMessage());
                consumer.pause(consumer.assignment());
                giveBack(consumer, consumer.poll(Duration.ofMillis(pause)));
                consumer.resume(consumer.assignment());
            }
        }
        throw new WakeupException();
    }

    /** A rebalance during the pause starts its partitions unpaused: what such a poll brings is read again later. */
    private static void giveBack(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> early) {
        for (TopicPartition partition : early.partitions()) {
            consumer.seek(partition, early.records(partition).getFirst().offset());
        }
    }

    private Properties settings() {
        Properties settings = brokers.settings();
        settings.put("group.id", "gendan-" + config.department());
        // A replica that comes back within the session takes its partitions up again at once.
        config.replica().ifPresent(name -> settings.put("group.instance.id", config.department() + "-" + name));
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", "500");
        settings.put("session.timeout.ms", "10000");
        settings.put("heartbeat.interval.ms", "3000");
        settings.put("metadata.max.age.ms", "5000");
        settings.put("reconnect.backoff.max.ms", "500");
        settings.put("allow.auto.create.topics", "false");
        return settings;
    }
}
