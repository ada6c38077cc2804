package io.gendan.chassis.events;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.threads.LastingThread;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Starts and stops a relay thread per shard of this service's outbox. */
@ApplicationScoped
class Relays {
    private final ChassisConfig config;
    private final RelaySignal signal;
    private final RelayConnections connections;
    private final Brokers brokers;
    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private final List<LastingThread> threads = new ArrayList<>();

    Relays(
            ChassisConfig config,
            RelaySignal signal,
            RelayConnections connections,
            Brokers brokers,
            MeterRegistry metrics) {
        this.config = config;
        this.signal = signal;
        this.connections = connections;
        this.brokers = brokers;
        Gauge.builder("gendan.outbox.oldest.seconds", this, Relays::oldestSeconds)
                .description("age of the oldest event not yet acknowledged by Kafka, or of the last look at the outbox")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        if (!config.background().enabled()) {
            return;
        }
        for (int shard = 0; shard < config.outbox().shards(); shard++) {
            Relay relay = new Relay(
                    connections,
                    this::producer,
                    config.department(),
                    shard,
                    config.outbox().shards(),
                    config.outbox().poll(),
                    signal.join());
            relays.add(relay);
            threads.add(LastingThread.start("outbox-" + shard, relay, relay::stop, Duration.ofSeconds(1)));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (LastingThread thread : threads) {
            thread.stop(Duration.ofSeconds(3));
        }
    }

    /**
     * Idempotent, five batches in flight, and it never gives up on a record: a send that failed while later ones of its
     * key succeeded would break their order.
     */
    private Producer<String, byte[]> producer() {
        Properties settings = brokers.settings();
        settings.put("client.id", config.department() + "-outbox");
        settings.put("enable.idempotence", "true");
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE));
        settings.put("max.block.ms", "10000");
        settings.put("reconnect.backoff.max.ms", "500");
        settings.put("linger.ms", "0");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private double oldestSeconds() {
        Instant now = Clock.systemUTC().instant();
        return relays.stream()
                .map(relay -> relay.behind(now))
                .mapToDouble(behind -> behind.toMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
