package io.gendan.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.infrastructure.KafkaBroker;
import io.gendan.infrastructure.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipping's events on two partners' topics, some of them sent again, while one partner's consumer is killed and restarted. */
class FollowShipmentsIT {
    private static final List<String> LIFE = List.of("announced", "packed", "dispatched", "tracked", "delivered");
    private static final int SHIPMENTS_PER_WAVE = 60;
    private static final KafkaBroker KAFKA = KafkaBroker.throwAway(
            List.of(new Topic("gendan.shipments.bluewave", 1, false), new Topic("gendan.shipments.redline", 1, false)));

    private final Map<String, Integer> sequences = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        KAFKA.start();
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
    }

    @Test
    void the_partner_sees_its_own_once_each_and_in_order_also_after_it_was_killed() throws Exception {
        List<String> told = new ArrayList<>();
        List<Integer> missedWhenKilled = new ArrayList<>();
        try (var producer = producer();
                var consumer = new ConsumerProcess(KAFKA.bootstrapServers(), "bluewave", folder)) {
            for (int wave = 1; wave <= 2; wave++) {
                told.addAll(send(producer, wave));
                consumer.start();
                consumer.awaitLines((wave - 1) * SHIPMENTS_PER_WAVE * LIFE.size() + 20 * wave);
                consumer.kill();
                missedWhenKilled.add(told.size() - consumer.journal().size());
                // As when the power goes while a line is being written.
                Files.writeString(consumer.journalFile(), "0\t4711\t", StandardOpenOption.APPEND);
                consumer.start();
                consumer.awaitLines(told.size());
                consumer.kill();
            }

            assertThat(missedWhenKilled).as("it was killed in the middle").anyMatch(missed -> missed > 0);
            assertThat(consumer.journal().stream().map(line -> line.split("\t")[2]))
                    .containsExactlyElementsOf(told);
            assertThat(consumer.screen().stream().filter(line -> line.contains("  SH-")))
                    .filteredOn(line -> !line.startsWith("Known last"))
                    .hasSizeGreaterThan(told.size() - 10)
                    .doesNotHaveDuplicates()
                    .allMatch(line -> line.contains("to C001"));
        }
    }

    @Test
    void an_unknown_partner_is_told_so() throws Exception {
        try (var consumer = new ConsumerProcess(KAFKA.bootstrapServers(), "nobody", folder)) {
            consumer.start();
            assertThat(consumer.awaitEnd()).isEqualTo(2);
            assertThat(consumer.screen())
                    .containsExactly("There is no topic gendan.shipments.nobody: no partner of that code was loaded.");
        }
    }

    /**
     * The lives of some shipments, one step of all after the other, and of others for another partner between them. After
     * each step its last events are sent again, as the relay does that was killed before it could cross them out.
     *
     * @return the ids of bluewave's, as they were first sent
     */
    private List<String> send(KafkaProducer<String, byte[]> producer, int wave) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String step : LIFE) {
            List<ProducerRecord<String, byte[]>> sent = new ArrayList<>();
            for (int number = 1; number <= SHIPMENTS_PER_WAVE; number++) {
                var own = event("bluewave", "C001", wave * 1000 + number, step);
                sent.add(own);
                ids.add(new String(own.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
                producer.send(own);
                producer.send(event("redline", "C099", wave * 1000 + number, step));
            }
            sent.subList(sent.size() - 7, sent.size()).forEach(producer::send);
            producer.flush();
        }
        return ids;
    }

    private ProducerRecord<String, byte[]> event(String partner, String consignee, int number, String step)
            throws Exception {
        String shipment = UUID.nameUUIDFromBytes((partner + number).getBytes(StandardCharsets.UTF_8))
                .toString();
        String body = example(step)
                .replace("BLUEWAVE", partner.toUpperCase(Locale.ROOT))
                .replace("\"C001\"", "\"" + consignee + "\"")
                .replace("0195f1c4-2b7e-7d33-8a90-5c1e7f0a2b44", shipment)
                .replace("SH-2026-000017", "SH-2026-%06d".formatted(number));
        var record =
                new ProducerRecord<>("gendan.shipments." + partner, shipment, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "io.gendan.partner.shipment-" + step + ".v1",
                        "ce_source",
                        "/gendan/shipping",
                        "ce_subject",
                        shipment,
                        "ce_sequence",
                        Integer.toString(sequences.merge(shipment, 1, Integer::sum)),
                        "ce_time",
                        "2026-04-09T09:40:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** What shipping-service promises. */
    private static String example(String step) throws Exception {
        return Files.readString(
                Path.of("../../shipping-service/api/partner-events", "shipment-" + step + ".v1.example.json"));
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", KAFKA.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
