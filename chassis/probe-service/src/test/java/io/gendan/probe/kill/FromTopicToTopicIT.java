package io.gendan.probe.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.chassis.values.Ids;
import io.gendan.infrastructure.Topic;
import io.gendan.testservers.Kafka;
import io.gendan.testservers.Postgres;
import io.gendan.testservers.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An event comes in through Kafka, and what it caused goes out through Kafka. */
class FromTopicToTopicIT {
    private static Postgres postgres;
    private static Kafka kafka;
    private static ProbeProcess probe;

    @BeforeAll
    static void open() throws IOException {
        postgres = TestServers.chosen().postgres("probe");
        kafka = TestServers.chosen().kafka(Topic.ofAll(List.of("street", "probe")));
        probe = new ProbeProcess(postgres.database("probe"), kafka.bootstrapServers());
        probe.start();
        probe.awaitReady();
    }

    @AfterAll
    static void close() throws InterruptedException {
        probe.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void a_visitor_who_comes_by_event_is_counted_by_event() throws Exception {
        assertThat(probe.post("/gates", "{\"code\":\"north\"}", "open-north")).isEqualTo(201);

        comes("north", 7);

        List<ConsumerRecord<String, String>> counted = new ArrayList<>();
        try (var reader = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "test",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            reader.subscribe(List.of("gendan.probe.events"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(counted::add);
                return !counted.isEmpty();
            });
        }
        assertThat(counted).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo("north");
            assertThat(event.value()).contains("\"number\":7", "\"visits\":1");
            assertThat(new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                    .isEqualTo("io.gendan.probe.visit-counted.v1");
        });
    }

    private static void comes(String gate, int number) throws Exception {
        var visitor = new ProducerRecord<>(
                "gendan.street.events", gate, "{\"gate\":\"" + gate + "\",\"number\":" + number + "}");
        Map.of(
                        "ce_id", Ids.next().toString(),
                        "ce_type", "io.gendan.street.visitor-came.v1",
                        "ce_source", "/gendan/street",
                        "ce_subject", gate,
                        "ce_sequence", "1",
                        "ce_time", "2026-03-02T08:00:00Z")
                .forEach((name, value) -> visitor.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var street = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            street.send(visitor).get();
        }
    }
}
