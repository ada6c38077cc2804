package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final String EVENTS = "gendan.order.events";

    @TempDir
    static Path folder;

    static KafkaBroker kafka;

    @BeforeAll
    static void start() {
        kafka = new KafkaBroker(folder, Ports.free(), Ports.free(), Topic.of("order"));
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
    }

    @Test
    void an_acknowledged_record_survives_a_killed_broker() throws Exception {
        var partition = new TopicPartition(EVENTS, 0);
        try (var producer =
                new KafkaProducer<>(common("acks", "all"), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(EVENTS, 0, "order-1", "placed")).get();
        }

        kafka.kill();
        assertThat(kafka.answers()).isFalse();
        kafka.start();

        try (var consumer =
                new KafkaConsumer<>(common("group.id", "reader"), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var records = consumer.poll(Duration.ofSeconds(20)).records(partition);
            assertThat(records).extracting("value").containsExactly("placed");
        }
    }

    @Test
    void the_topics_of_a_department_exist_when_it_is_ready() throws Exception {
        try (var admin = Admin.create(common("client.id", "test"))) {
            assertThat(admin.listTopics().names().get()).contains(EVENTS, "gendan.order.master");
            var described =
                    admin.describeTopics(List.of(EVENTS)).allTopicNames().get();
            assertThat(described.values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    private static Map<String, Object> common(String key, String value) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers(), key, value);
    }
}
