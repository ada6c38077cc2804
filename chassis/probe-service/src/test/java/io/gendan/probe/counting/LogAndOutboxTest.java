package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.events.Relay;
import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who reads the log skips an event, and no event stays in the outbox. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "ops", roles = "ops")
class LogAndOutboxTest extends GateStory {
    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Outbox outbox;

    @EventType("io.gendan.probe.visit-whispered.v1")
    record VisitWhispered(String gate, String listener) implements Event {
        @Override
        public String key() {
            return gate;
        }

        @Override
        public Optional<String> topic() {
            return Optional.of("gendan.whispers." + listener);
        }
    }

    /** Outside the pool, as the relay's own: its lock dies with it. */
    private static Connection connectionOfItsOwn() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private long lastId() {
        return count("select coalesce(max(id), 0) from event_log");
    }

    private static List<String> subjectsAfter(long id) {
        return given().get("/events?limit=1000&after=" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject");
    }

    @Test
    void an_event_that_commits_late_is_not_skipped_by_who_reads_the_log() throws Exception {
        String gate = newGate();
        long before = lastId();
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            change(slow, "select announce_event_log_writing()");
            change(slow, """
                    insert into event_log (event_id, type, topic, key, subject, sequence, time, payload)
                    values (gen_random_uuid(), 'late', 'late', 'late', 'late', 1, now(), '{}')""");
            visit(gate, 1, null).statusCode(200);
            assertThat(lastId()).isGreaterThan(before + 1);
            assertThat(subjectsAfter(before)).isEmpty();
            slow.commit();
        }
        assertThat(subjectsAfter(before)).containsExactly("late", gate);
    }

    @Test
    void every_writer_announces_itself_before_it_draws_an_id() {
        String gate = newGate();
        change("""
                create function is_announced() returns trigger language plpgsql as $$
                begin
                    if not exists (select from pg_locks where locktype = 'advisory' and classid = 20260302
                                   and pid = pg_backend_pid() and objid::bigint < new.id) then
                        raise exception 'nobody was told';
                    end if;
                    return new;
                end $$""");
        change("create trigger announced before insert on event_log for each row execute function is_announced()");
        try {
            visit(gate, 1, null).statusCode(200);
        } finally {
            change("drop trigger announced on event_log");
            change("drop function is_announced()");
        }
    }

    @Test
    void events_of_two_keys_are_numbered_each_and_logged_as_they_were_recorded() {
        String gate = newCode();
        String other = newCode();
        unitOfWork.run(() -> outbox.record(
                List.of(new VisitCounted(gate, 1, 1), new VisitCounted(other, 1, 1), new VisitCounted(gate, 2, 2))));
        assertThat(texts("select key || ' ' || sequence from event_log where key in (?, ?) order by id", gate, other))
                .containsExactly(gate + " 1", other + " 1", gate + " 2");
    }

    @Test
    void an_event_that_names_its_topic_is_sent_there_and_numbered_there() {
        change("delete from outbox");
        String gate = newGate();
        visit(gate, 1, null).statusCode(200);
        unitOfWork.run(() -> outbox.record(List.of(new VisitWhispered(gate, "ann"), new VisitWhispered(gate, "ben"))));
        unitOfWork.run(() -> outbox.record(new VisitWhispered(gate, "ann")));
        visit(gate, 2, null).statusCode(200);
        assertThat(texts("select topic || ' ' || sequence from event_log where key = ? order by id", gate))
                .containsExactly(
                        "gendan.probe.events 1",
                        "gendan.whispers.ann 1",
                        "gendan.whispers.ben 1",
                        "gendan.whispers.ann 2",
                        "gendan.probe.events 2");
        assertThat(sent(1)).hasSize(5).containsOnly(gate);
    }

    @Test
    void a_row_is_sent_however_many_shards_there_were_when_it_was_written() {
        change("delete from outbox");
        String gate = newGate();
        String other = newGate();
        visit(gate, 1, null).statusCode(200);
        visit(other, 1, null).statusCode(200);
        change("update outbox set shard = 31 where key = ?", gate);
        assertThat(sent(1)).containsExactlyInAnyOrder(gate, other);
        visit(gate, 2, null).statusCode(200);
        visit(other, 2, null).statusCode(200);
        assertThat(sent(3)).containsExactlyInAnyOrder(gate, other);
    }

    @Test
    void a_relay_that_is_told_to_stop_deletes_what_it_has_sent_and_sends_nothing_more() throws Exception {
        change("delete from outbox");
        String gate = newGate();
        unitOfWork.run(() -> outbox.record(new VisitWhispered(gate, "ann")));
        var told = new AtomicReference<Relay>();
        var producer = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
                Objects.requireNonNull(told.get()).stop();
                unitOfWork.run(() -> outbox.record(new VisitWhispered(gate, "ben")));
                return super.send(record);
            }
        };
        Relay relay = relay(producer, 0, 1);
        told.set(relay);
        Thread thread = Thread.ofPlatform().start(relay);
        try {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        } finally {
            thread.interrupt();
        }
        assertThat(producer.history()).hasSize(1);
        assertThat(texts("select e.topic from outbox o join event_log e on e.id = o.log_id where o.key = ?", gate))
                .containsExactly("gendan.whispers.ben");
    }

    /** The keys of what this many relays send together, until the outbox is empty. */
    private List<String> sent(int shards) {
        List<MockProducer<String, byte[]>> producers = new ArrayList<>();
        List<Relay> relays = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int shard = 0; shard < shards; shard++) {
            var producer = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
            Relay relay = relay(producer, shard, shards);
            producers.add(producer);
            relays.add(relay);
            threads.add(Thread.ofPlatform().start(relay));
        }
        try {
            await().atMost(Duration.ofSeconds(10)).until(() -> count("select count(*) from outbox") == 0);
            return producers.stream()
                    .flatMap(producer -> producer.history().stream())
                    .map(ProducerRecord::key)
                    .toList();
        } finally {
            relays.forEach(Relay::stop);
            threads.forEach(LogAndOutboxTest::join);
        }
    }

    private static Relay relay(Producer<String, byte[]> producer, int shard, int shards) {
        return new Relay(
                LogAndOutboxTest::connectionOfItsOwn,
                () -> producer,
                "probe",
                shard,
                shards,
                Duration.ofMillis(20),
                new Semaphore(0));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_month_that_is_opened_late_takes_its_events_over_from_the_rest() {
        change("""
                insert into event_log (recorded_at, event_id, type, topic, key, subject, sequence, time, payload)
                select '2031-12-31T23:59:59Z'::timestamptz + n * interval '1 second',
                       gen_random_uuid(), 't', 't', 'new-year', 's' || n, n, now(), '{}' from generate_series(0, 1) n""");
        assertThat(count("select count(*) from event_log_rest where key = 'new-year'"))
                .isEqualTo(2);
        change("select open_event_log_month('2031-12-01')");
        change("select open_event_log_month('2032-01-01')");
        change("select open_event_log_month('2032-01-01')");
        assertThat(count("select count(*) from event_log_rest where key = 'new-year'"))
                .isZero();
        assertThat(texts("select subject from event_log_2031_12")).containsExactly("s0");
        assertThat(texts("select subject from event_log_2032_01")).containsExactly("s1");
        change("delete from event_log where key = 'new-year'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "UTC", "Asia/Shanghai"})
    void months_that_began_at_the_migrating_sessions_midnight_begin_at_utc_and_keep_every_event(String zone)
            throws Exception {
        String month = "date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'";
        try (Connection session = connectionOfItsOwn()) {
            change(session, "create schema older");
            change(session, "set search_path to older");
            change(session, "set timezone to '" + zone + "'");
            change(session, migration("V0_1__remember_what_was_said_and_heard"));
            change(session, """
                    insert into event_log (recorded_at, event_id, type, topic, key, subject, sequence, time, payload)
                    select at, gen_random_uuid(), 't', 't', 'k', to_char(at at time zone 'UTC', 'YYYY_MM'), 1, now(), '{}'
                    from (values (%1$s - interval '1 second'), (%1$s), (%1$s + interval '7 hours'),
                                 (%1$s + interval '15 days'), (%1$s + interval '1 month' - interval '1 second'),
                                 (%1$s + interval '1 month' + interval '1 hour')) moments (at)""".formatted(month));

            change(session, migration("V0_2__read_the_log_without_holes_and_wait_before_alarming"));

            assertThat(texts(session, "select tableoid::regclass::text from event_log order by id"))
                    .hasSize(6)
                    .containsExactlyElementsOf(
                            texts(session, "select 'event_log_' || subject from event_log order by id"));
            assertThat(texts(session, "select id::text from event_log order by recorded_at"))
                    .containsExactly("1", "2", "3", "4", "5", "6");
            change(session, """
                    insert into event_log (event_id, type, topic, key, subject, sequence, time, payload)
                    values (gen_random_uuid(), 't', 't', 'k', 's', 2, now(), '{}')""");
            change(session, "drop schema older cascade");
        } finally {
            change("drop schema if exists older cascade");
        }
    }

    private static String migration(String name) throws IOException {
        try (InputStream script = LogAndOutboxTest.class.getResourceAsStream("/db/chassis/" + name + ".sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void this_month_and_the_next_two_are_open_when_the_service_has_started() {
        assertThat(count("""
                select count(*) from generate_series(0, 2) m
                where to_regclass('event_log_' || to_char(date_trunc('month', now() at time zone 'UTC')
                                                          + make_interval(months => m), 'YYYY_MM')) is not null""")).isEqualTo(3);
    }
}
