package io.gendan.load.chaos;

import io.gendan.load.chaos.EveryEventIsOnItsTopic.Sighting;
import io.gendan.walk.Department;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What lies on the topics, and how to make a mess there. */
final class Records {

    private static final int MOST_REPEATED = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String brokers;

    Records(String brokers) {
        this.brokers = brokers;
    }

    private static String topic(String department) {
        return Department.of(department).topic();
    }

    /** Sends some of the latest records of one partition again, in any order. Returns how many. */
    int repeat(String department, RandomGenerator random) {
        var records = latest(topic(department), random);
        Collections.shuffle(records, Random.from(random));
        send(records.stream()
                .map(record -> new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()))
                .toList());
        return records.size();
    }

    /** Sends what nobody can read. */
    void poison(String department, RandomGenerator random) {
        var garbage = new byte[random.nextInt(1, 200)];
        random.nextBytes(garbage);
        var stranger = new ProducerRecord<>(topic(department), "nobody".getBytes(StandardCharsets.UTF_8), garbage);
        stranger.headers().add("ce_type", "io.gendan.order.unheard-of.v9".getBytes(StandardCharsets.UTF_8));
        send(List.of(new ProducerRecord<>(topic(department), garbage), stranger));
    }

    /** Every event on these topics, partition by partition in its order; what is no event is left out. */
    List<Sighting> events(Collection<String> topics) {
        try (var consumer = consumer()) {
            var partitions = topics.stream()
                    .flatMap(topic -> partitions(consumer, topic).stream())
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions, PATIENCE)).stream()
                    .filter(record -> record.key() != null && record.headers().lastHeader("ce_id") != null)
                    .map(record -> new Sighting(
                            record.topic(),
                            new String(record.key(), StandardCharsets.UTF_8),
                            new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> latest(String topic, RandomGenerator random) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, topic);
            var chosen = List.of(partitions.get(random.nextInt(partitions.size())));
            var ends = consumer.endOffsets(chosen, PATIENCE);
            consumer.assign(chosen);
            ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - MOST_REPEATED)));
            return read(consumer, ends);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (!isRead(consumer, ends)) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    private static boolean isRead(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records) {
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("bootstrap.servers", brokers);
        settings.put("enable.auto.commit", "false");
        settings.put("default.api.timeout.ms", "10000");
        settings.put("delivery.timeout.ms", "10000");
        settings.put("request.timeout.ms", "5000");
        return settings;
    }
}
