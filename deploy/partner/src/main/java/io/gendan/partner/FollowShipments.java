package io.gendan.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Follows the shipments of one partner: each event once, in order per shipment, also after it was killed.
 *
 * <p>The journal is what counts. A line is written there before it is shown: killed in between, the screen has missed it and
 * the journal has not; so the last line is shown again, marked as known, at the next start.
 */
public final class FollowShipments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FollowShipments() {}

    /** Arguments: Kafka's address, the partner's code, the journal. Status 2 when it cannot begin. */
    public static void main(String[] arguments) throws IOException {
        try {
            follow(arguments[0], arguments[1], Path.of(arguments[2]));
        } catch (IllegalStateException plain) {
            System.err.println(plain.getMessage());
            System.exit(2);
        }
    }

    private static void follow(String bootstrapServers, String partner, Path journalFile) throws IOException {
        String topic = "gendan.shipments." + partner.toLowerCase(Locale.ROOT);
        // What was read is kept in the journal, not in a consumer group: it must be saved with the work, not beside it.
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                Journal journal = Journal.open(journalFile)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new IllegalStateException("There is no topic " + topic + ": no partner of that code was loaded.");
            }
            say("Following " + topic + ", " + journal.size() + " events known; Ctrl-C ends.");
            if (journal.size() > 0) {
                say("Known last: " + journal.last());
            }
            consumer.assign(partitions);
            // From the beginning, each time: a topic keeps a month, and the journal knows what was read of it.
            consumer.seekToBeginning(partitions);
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    String text = text(record);
                    if (journal.append(record.partition(), record.offset(), header(record, "ce_id"), text)) {
                        say(text);
                    }
                }
            }
        }
    }

    /** Your own work goes here; this one makes a line for people of it. */
    private static String text(ConsumerRecord<byte[], byte[]> record) throws IOException {
        JsonNode event = JSON.readTree(record.value());
        JsonNode shipment = event.path("shipment");
        JsonNode times = shipment.path("times");
        String what = header(record, "ce_type")
                .replaceFirst("^io\\.gendan\\.partner\\.shipment-", "")
                .replaceFirst("\\.v\\d+$", "");
        String more = switch (what) {
            case "announced" -> "leaves " + times.path("plannedDeparture").asText();
            case "packed" -> event.path("cartons").asText() + " cartons";
            case "dispatched" -> "arrives " + times.path("estimatedArrival").asText("some day");
            case "tracked" ->
                event.path("status").asText() + " at " + event.path("place").asText();
            case "delivered" -> "at " + times.path("actualArrival").asText();
            default -> "";
        };
        return "%s  %s  #%s %-10s %s %s to %s  %s"
                .formatted(
                        header(record, "ce_time"),
                        shipment.path("shipmentNumber").asText(),
                        header(record, "ce_sequence"),
                        what,
                        shipment.path("incoterm").asText(),
                        shipment.path("place").asText(),
                        shipment.path("consignee").asText(),
                        more)
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
