package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.SequenceGaps;
import io.gendan.chassis.testing.PostgresForTests;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Events that came too early, cannot be handled, or did not come. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "ops",
        roles = {"ops", "keeper"})
class EarlyAndParkedTest extends GateStory {
    @Inject
    MeterRegistry metrics;

    @Inject
    SequenceGaps gaps;

    private static ValidatableResponse replay(String key) {
        return given().contentType(ContentType.JSON)
                .post("/ops/parked/" + key + "/replay")
                .then();
    }

    private Envelope poison(String gate) {
        return deliveries.deliver(gate, VISITOR_CAME, STREET, "{\"gate\":7");
    }

    private long parked(String key) {
        return count("select count(*) from parked_event where key = ?", key);
    }

    private long waiting(String key) {
        return count("select count(*) from waiting where key = ?", key);
    }

    @Test
    void a_poisonous_event_parks_its_key_and_no_other() {
        String gate = newGate();
        String other = newGate();
        poison(gate);
        deliveries.deliver(gate, new VisitorCame(gate, 2));
        deliveries.deliver(other, new VisitorCame(other, 1));
        visits(gate, 0);
        visits(other, 1);
        visit(gate, 3, null).statusCode(409).body("type", equalTo("urn:gendan:problem:key-parked"));
        given().get("/ops/parked")
                .then()
                .statusCode(200)
                .body("items.find { it.key == '" + gate + "' }.events", equalTo(2));
    }

    @Test
    void what_comes_while_its_key_is_being_parked_is_parked_behind_it() throws Exception {
        String gate = newGate();
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        try (var courier = Executors.newVirtualThreadPerTaskExecutor();
                Connection parking = database.getConnection()) {
            parking.setAutoCommit(false);
            change(parking, "update heard set sequence = sequence where key = ?", gate);
            Future<?> delivered = courier.submit(() -> deliveries.deliver(gate, new VisitorCame(gate, 2)));
            await().until(() -> count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 1);
            change(parking, "insert into parked_key (key, reason) values (?, 'cannot be read')", gate);
            parking.commit();
            delivered.get();
        }
        assertThat(parked(gate)).isEqualTo(1);
        visits(gate, 1);
    }

    @Test
    void a_replay_keeps_what_it_could_handle_and_goes_on_there_the_next_time() {
        String gate = newGate();
        closed(gate, true);
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        deliveries.deliver(gate, new VisitorCame(gate, 2));
        Envelope poison = poison(gate);
        deliveries.deliver(gate, new VisitorCame(gate, 4));
        assertThat(parked(gate)).isEqualTo(4);
        closed(gate, false);
        replay(gate)
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:replay-failed"))
                .body("handled", equalTo(2))
                .body("left", equalTo(2));
        visits(gate, 2);
        visit(gate, 9, null).statusCode(409);
        change("delete from parked_event where event_id::text = ?", poison.id().toString());
        replay(gate).statusCode(200).body("handled", equalTo("1"));
        visits(gate, 3);
        assertThat(texts("select number::text from visit where gate = ? order by position", gate))
                .containsExactly("1", "2", "4");
        visit(gate, 9, null).statusCode(200);
    }

    @Test
    void what_is_early_when_it_is_replayed_waits_again() {
        String gate = newGate();
        closed(gate, true);
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        change("delete from gate where code = ?", gate);
        replay(gate).statusCode(200).body("waiting", equalTo("1"));
        assertThat(parked(gate)).isZero();
        open(gate, null).statusCode(201);
        intake.retryWaiting(List.of(gate));
        visits(gate, 1);
    }

    @Test
    void what_waits_is_left_alone_while_its_key_is_parked() {
        String gate = newCode();
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        Envelope poison = poison(gate);
        open(gate, null).statusCode(201);
        intake.retryWaiting(List.of(gate));
        waitingRoom.goOnRound(500);
        visits(gate, 0);
        assertThat(waiting(gate)).isEqualTo(1);
        change("delete from parked_event where event_id::text = ?", poison.id().toString());
        replay(gate).statusCode(200);
        visits(gate, 1);
    }

    @Test
    void what_waited_is_parked_only_after_three_failures() {
        String gate = newCode();
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        open(gate, null).statusCode(201);
        closed(gate, true);
        long before = timesTried();
        intake.retryWaiting(List.of(gate));
        assertThat(timesTried() - before).isEqualTo(3);
        assertThat(parked(gate)).isEqualTo(1);
        assertThat(waiting(gate)).isZero();
    }

    private long timesTried() {
        return metrics.get("gendan.handler").tag("type", VISITOR_CAME).timer().count();
    }

    @Test
    void none_of_many_that_wait_stands_before_another() {
        String gate = newCode();
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        change("""
                insert into waiting (event_id, key, topic, sequence, missing, since, envelope)
                select gen_random_uuid(), 'crowd-' || n, topic, 1, missing, since - interval '1 day',
                       replace(envelope, '%s', 'crowd-' || n)
                from waiting, generate_series(1, 60) n where key = '%s'""".formatted(gate, gate));
        change("""
                update waiting set envelope = jsonb_set(envelope::jsonb, '{id}', to_jsonb(event_id::text))::text
                where key like 'crowd-%'""");
        open(gate, null).statusCode(201);
        for (int page = 0; page < 20; page++) {
            waitingRoom.goOnRound(20);
        }
        visits(gate, 1);
        assertThat(count("select count(*) from waiting where key like 'crowd-%'"))
                .isEqualTo(60);
        change("delete from waiting where key like 'crowd-%'");
    }

    @Test
    void it_is_not_quiet_before_everything_that_waits_was_tried_since_the_last_news() {
        change("delete from waiting");
        visit(newGate(), 1, null).statusCode(200);
        change("delete from outbox");
        String gate = newCode();
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        given().get("/ops/quiet").then().body("waiting", equalTo(1)).body("quiet", equalTo(false));
        waitingRoom.goOnRound(500);
        waitingRoom.goOnRound(500);
        given().get("/ops/quiet").then().body("waiting", equalTo(1)).body("quiet", equalTo(true));
    }

    @Test
    void a_fact_whose_need_cannot_be_written_down_waits_all_the_same() {
        String gate = newCode();
        deliveries.deliver(gate, "io.gendan.street.lamp-broke.v1", STREET, "{\"lamp\":\"x\"}");
        assertThat(waiting(gate)).isEqualTo(1);
        change("delete from waiting where key = ?", gate);
    }

    @Test
    void a_gap_in_a_producers_numbers_is_a_case_when_it_has_waited_a_minute_even_if_the_skipped_type_is_not_ours() {
        String gate = newGate();
        deliveries.deliver(gate, "io.gendan.street.lamp-lit.v1", STREET, "{}");
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        Envelope late = deliveries.envelope(gate, new VisitorCame(gate, 2));
        deliveries.envelope(gate, new VisitorCame(gate, 3));
        deliveries.envelope(gate, new VisitorCame(gate, 4));
        deliveries.deliver(gate, new VisitorCame(gate, 5));
        gaps.alarm();
        assertThat(cases(gate)).isEmpty();
        deliveries.again(late);
        change("update sequence_gap set since = since - interval '61 seconds' where key = ?", gate);
        gaps.alarm();
        assertThat(cases(gate)).containsExactly("numbers 4 to 5 of /gendan/street never came");
    }

    private List<String> cases(String key) {
        return texts("select text from exception_case where key = ?", key);
    }
}
