package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class GatesTest extends GateStory {
    @Test
    void an_event_has_its_effect_once_however_often_it_comes() {
        String gate = newGate();
        Envelope came = deliveries.deliver(gate, new VisitorCame(gate, 1));
        deliveries.again(came);
        deliveries.together(List.of(came, came));
        visits(gate, 1);
        assertThat(deliveries.published(gate, VisitCounted.class)).containsExactly(new VisitCounted(gate, 1, 1));
    }

    @Test
    void an_early_event_waits_for_what_it_needs() {
        String gate = "late-" + Ids.next().toString().substring(24);
        deliveries.deliver(gate, new VisitorCame(gate, 1));
        assertThat(deliveries.saidAbout(gate)).isEmpty();
        open(gate, null).statusCode(201);
        intake.retryWaiting(List.of(gate));
        visits(gate, 1);
    }

    @Test
    void an_early_event_does_not_hold_up_its_neighbours_in_the_chunk() {
        String gate = newGate();
        String missing = "none-" + gate;
        deliveries.together(List.of(
                deliveries.envelope(gate, new VisitorCame(gate, 1)),
                deliveries.envelope(missing, new VisitorCame(missing, 1)),
                deliveries.envelope(gate, new VisitorCame(gate, 2))));
        visits(gate, 2);
    }

    @Test
    void a_command_with_an_idempotency_key_is_done_once_and_answered_alike() {
        String gate = newGate();
        String key = Ids.next().toString();
        String first = visit(gate, 1, key)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .asString();
        String second = visit(gate, 1, key)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();
        assertThat(second).isEqualTo(first);
        visits(gate, 1);
        visit(gate, 2, key).statusCode(422).body("type", equalTo("urn:gendan:problem:idempotency-key-reused"));
    }

    @Test
    void a_created_answer_is_replayed_with_its_location() {
        String code = "twice-" + Ids.next().toString().substring(24);
        String key = Ids.next().toString();
        open(code, key).statusCode(201);
        open(code, key)
                .statusCode(201)
                .header("Location", containsString("/gates/" + code))
                .body("code", equalTo(code));
    }

    @Test
    void twins_with_one_key_at_the_same_time_have_one_effect() throws Exception {
        String gate = newGate();
        String key = Ids.next().toString();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> twins = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> visit(gate, 1, key).extract().statusCode())
                    .toList();
            for (var answer : clients.invokeAll(twins)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        visits(gate, 1);
    }

    @Test
    void a_refusal_is_a_problem_and_is_evaluated_again() {
        String key = Ids.next().toString();
        String code = "soon-" + Ids.next().toString().substring(24);
        visit(code, 1, key)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:gate-unknown"))
                .body("gate", equalTo(code))
                .body("status", equalTo(404));
        open(code, null).statusCode(201);
        visit(code, 1, key).statusCode(200);
    }

    @Test
    void bad_input_names_the_field() {
        open("NO SUCH CODE", null)
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:invalid"))
                .body("errors[0].field", equalTo("code"))
                .body("errors[0].problem", equalTo("is no gate code"));
        post("/gates/x/visits", "{\"number\":\"many\"}", null)
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:unreadable"))
                .body("errors[0].field", equalTo("number"));
        post("/gates", "", null).statusCode(400);
    }

    @Test
    void who_is_not_logged_in_gets_a_401_and_the_wrong_role_a_403() {
        String gate = newGate();
        post("/gates/" + gate + "/closing", "", null)
                .statusCode(401)
                .body("type", equalTo("urn:gendan:problem:unauthorized"));
    }

    @Test
    @TestSecurity(user = "visitor", roles = "visitor")
    void the_wrong_role_gets_a_403() {
        String gate = newGate();
        post("/gates/" + gate + "/closing", "", null)
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:forbidden"));
    }

    @Test
    @TestSecurity(user = "keeper", roles = "keeper")
    void what_was_changed_meanwhile_is_not_changed_blindly() {
        String gate = newGate();
        visit(gate, 1, null).statusCode(200);
        given().header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .post("/gates/" + gate + "/closing")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:gendan:problem:changed-meanwhile"));
        given().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .post("/gates/" + gate + "/closing")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void due_work_is_done_when_the_factory_clock_has_passed_its_time() {
        String gate = newGate();
        post("/gates/" + gate + "/curfew", "", null).statusCode(204);
        clock.advance(Duration.ofHours(7));
        visit(gate, 1, null).statusCode(200);
        clock.advance(Duration.ofHours(2));
        visit(gate, 2, null).statusCode(409).body("type", equalTo("urn:gendan:problem:gate-closed"));
    }

    @Test
    void events_of_a_key_are_numbered_without_gaps_by_many_writers() throws Exception {
        String gate = newGate();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> visit(gate, i + 1, null).extract().statusCode())
                    .toList();
            for (var answer : clients.invokeAll(visits)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        visits(gate, 40);
        assertThat(deliveries.published(gate, VisitCounted.class))
                .extracting(VisitCounted::visits)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
    }
}
