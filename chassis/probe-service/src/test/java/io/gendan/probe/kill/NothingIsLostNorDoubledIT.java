package io.gendan.probe.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.chassis.values.Ids;
import io.gendan.infrastructure.KafkaBroker;
import io.gendan.infrastructure.PostgresServer;
import io.gendan.infrastructure.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Visitors come by event and by command while the service, and then Kafka and PostgreSQL, are killed under them. These are always
 * processes of ours, never containers: the test is about {@code kill -9} and about coming back on the same data and port.
 */
class NothingIsLostNorDoubledIT {
    private static final int GATES = 12;
    private static final int BY_EVENT = 250;
    private static final int BY_COMMAND = 60;
    private static final int ONLOOKERS = 8;
    private static final long SEED = 20260302;

    private static final PostgresServer POSTGRES = PostgresServer.throwAway("probe");
    private static final KafkaBroker KAFKA = KafkaBroker.throwAway(Topic.ofAll(List.of("street", "probe")));

    private static ProbeProcess probe;

    @BeforeAll
    static void open() throws IOException {
        POSTGRES.start();
        KAFKA.start();
        probe = new ProbeProcess(POSTGRES.database("probe"), KAFKA.bootstrapServers());
        probe.start();
        probe.awaitReady();
    }

    @AfterAll
    static void close() throws InterruptedException {
        probe.close();
        KAFKA.close();
        POSTGRES.close();
    }

    @Test
    void whatever_dies_under_load() throws Exception {
        for (int gate = 0; gate < GATES; gate++) {
            assertThat(probe.post("/gates", "{\"code\":\"" + code(gate) + "\"}", "open-" + gate))
                    .isEqualTo(201);
        }
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int onlooker = 0; onlooker < ONLOOKERS; onlooker++) {
                people.submit(() -> lookOn(over, answers));
            }
            List<Future<?>> crowd = new ArrayList<>();
            crowd.add(people.submit(NothingIsLostNorDoubledIT::comeByEvent));
            for (int gate = 0; gate < GATES; gate++) {
                String code = code(gate);
                crowd.add(people.submit(() -> comeByCommand(code)));
            }
            try {
                killAround(new Random(SEED));
                for (Future<?> person : crowd) {
                    person.get();
                }
            } finally {
                over.set(true);
            }
        }
        assertThat(answers).as("answers to questions").contains(200).isSubsetOf(200, 503);
        await().atMost(Duration.ofSeconds(90)).until(() -> count("select count(*) from visit") >= all());
        await().atMost(Duration.ofSeconds(60)).until(() -> count("select count(*) from outbox") == 0);
        everyVisitHadItsEffectOnceAndInOrder();
        everyEventIsOnItsTopicInOrder();
    }

    /** Whatever is away, a question is answered, or to be asked again in a moment; it is never our fault. */
    private static void lookOn(AtomicBoolean over, Set<Integer> answers) {
        while (!over.get()) {
            try {
                answers.add(probe.get("/gates/" + code(0)));
                answers.add(probe.get("/gates/" + code(0) + "/visits"));
            } catch (IOException serviceIsDown) {
                LockSupport.parkNanos(20_000_000);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private static int all() {
        return GATES * (BY_EVENT + BY_COMMAND);
    }

    private static String code(int gate) {
        return "gate-" + gate;
    }

    /** Kills the service four times, Kafka once, PostgreSQL once. */
    private static void killAround(Random random) throws Exception {
        for (int round = 0; round < 4; round++) {
            long before = visits();
            int some = 60 + random.nextInt(120);
            await().atMost(Duration.ofSeconds(60)).until(() -> visits() >= Math.min(before + some, all()));
            probe.kill();
            if (round == 1) {
                KAFKA.kill();
                KAFKA.start();
            } else if (round == 2) {
                POSTGRES.kill();
                POSTGRES.start();
            }
            probe.start();
            probe.awaitReady();
        }
        KAFKA.kill();
        KAFKA.start();
        POSTGRES.kill();
        POSTGRES.start();
        probe.awaitReady();
    }

    private static long visits() {
        return count("select count(*) from visit");
    }

    private static void comeByEvent() {
        try (var street = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", KAFKA.bootstrapServers(), "delivery.timeout.ms", Integer.MAX_VALUE),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int number = 1; number <= BY_EVENT; number++) {
                for (int gate = 0; gate < GATES; gate++) {
                    street.send(visitor(code(gate), number));
                }
                street.flush();
            }
        }
    }

    private static ProducerRecord<String, byte[]> visitor(String gate, int number) {
        String body = "{\"gate\":\"" + gate + "\",\"number\":" + number + "}";
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>("gendan.street.events", gate, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        "io.gendan.street.visitor-came.v1",
                        "ce_source",
                        "/gendan/street",
                        "ce_subject",
                        gate,
                        "ce_sequence",
                        Integer.toString(number),
                        "ce_time",
                        "2026-03-02T08:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static void comeByCommand(String gate) {
        for (int number = 1; number <= BY_COMMAND; number++) {
            String body = "{\"number\":" + (1_000_000 + number) + "}";
            String key = gate + "-" + number;
            await().atMost(Duration.ofMinutes(3))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> probe.post("/gates/" + gate + "/visits", body, key) == 200);
        }
    }

    private static void everyVisitHadItsEffectOnceAndInOrder() throws SQLException {
        Map<String, List<Long>> came = new HashMap<>();
        query(
                "select gate, number from visit order by position",
                row -> came.computeIfAbsent(row.getString(1), gate -> new ArrayList<>())
                        .add(row.getLong(2)));
        assertThat(came).hasSize(GATES);
        came.forEach((gate, numbers) -> {
            assertThat(numbers.stream().filter(number -> number <= BY_EVENT))
                    .as("%s by event", gate)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, BY_EVENT).boxed().toList());
            assertThat(numbers.stream().filter(number -> number > BY_EVENT))
                    .as("%s by command", gate)
                    .hasSize(BY_COMMAND)
                    .doesNotHaveDuplicates();
        });
        assertThat(count("select count(*) from waiting")).isZero();
        assertThat(count("select count(*) from parked_key")).isZero();
        assertThat(count("select count(*) from exception_case")).isZero();
    }

    /** First copies only: a re-sent event carries the id of the first one. */
    private static void everyEventIsOnItsTopicInOrder() {
        Map<String, List<Long>> sequences = new HashMap<>();
        Set<String> ids = new HashSet<>();
        AtomicInteger copies = new AtomicInteger();
        for (ConsumerRecord<String, String> record : topic("gendan.probe.events")) {
            copies.incrementAndGet();
            if (ids.add(header(record, "ce_id"))) {
                sequences
                        .computeIfAbsent(record.key(), key -> new ArrayList<>())
                        .add(Long.valueOf(header(record, "ce_sequence")));
            }
        }
        assertThat(sequences).hasSize(GATES);
        sequences.forEach((gate, numbers) -> assertThat(numbers)
                .as("events of %s", gate)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, BY_EVENT + BY_COMMAND).boxed().toList()));
        System.out.printf("%d events, %d copies on the topic, seed %d%n", ids.size(), copies.get(), SEED);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, String>> topic(String name) {
        try (var reader = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", KAFKA.bootstrapServers(), "group.id", "test"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> reader.position(p) < ends.getOrDefault(p, 0L))) {
                reader.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static long count(String sql) {
        long[] count = {-1};
        try {
            query(sql, row -> count[0] = row.getLong(1));
        } catch (SQLException away) {
            return -1;
        }
        return count[0];
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void query(String sql, Row reader) throws SQLException {
        PostgresServer.Database database = POSTGRES.database("probe");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
