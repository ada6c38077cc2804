package io.gendan.load.life;

import io.gendan.walk.Department;
import io.gendan.walk.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears what the six departments say from now on; only what is of interest is read. */
final class Listener implements AutoCloseable {

    private static final Duration ROUND = Duration.ofSeconds(1);

    private final KafkaConsumer<String, String> consumer;
    private final Set<String> interests;
    private final Consumer<Fact> whoActs;

    /** @param whoActs is told in the order of the events of one department about one order, and must not take long */
    Listener(String brokers, Set<String> interests, Consumer<Fact> whoActs) {
        this.interests = interests;
        this.whoActs = whoActs;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", brokers,
                        "enable.auto.commit", "false",
                        "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        skipThePast();
        Thread.ofPlatform().daemon().name("listener").start(this::listen);
    }

    private void skipThePast() {
        var partitions = Arrays.stream(Department.values())
                .map(Department::topic)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(ROUND).forEach(this::hear);
            }
        } catch (WakeupException closed) {
            // There is nothing more to hear.
        }
    }

    private void hear(ConsumerRecord<String, String> record) {
        var type = header(record, "ce_type");
        if (interests.contains(type)) {
            whoActs.accept(
                    new Fact(header(record, "ce_id"), type, UUID.fromString(record.key()), Json.read(record.value())));
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.wakeup();
    }
}
