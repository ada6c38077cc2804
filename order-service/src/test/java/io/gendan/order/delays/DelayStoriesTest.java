package io.gendan.order.delays;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.order.SampleFactory;
import io.gendan.order.ordering.OrderId;
import io.gendan.order.ordering.SalesFloor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "sales", roles = "sales")
class DelayStoriesTest {
    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    SampleFactory sample;

    @Inject
    Delays delays;

    private SalesFloor floor;
    private UUID order;
    private UUID work;
    private Instant finish;

    @BeforeEach
    void an_order_is_planned_and_in_time() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
        order = floor.released("C004", List.of(floor.line("L-BOL600", 40)));
        work = floor.start(order, 1);
        finish = clock.now();
    }

    private void isMade() {
        floor.complete(order, work, 1, 40, finish);
    }

    /** The promise of the floor is in forty days. */
    private LocalDate promised() {
        return floor.inDays(40);
    }

    private void movesTo(LocalDate date) {
        finish = date.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC);
        floor.hears(
                order,
                new WhenProductionRescheduled.ProductionRescheduled(order, work, 1, finish, "EQUIPMENT_FAILURE"));
    }

    private String delay() {
        return delay(0);
    }

    private String delay(int index) {
        return given().get("/orders/" + order + "/delays")
                .then()
                .statusCode(200)
                .extract()
                .path("items[" + index + "].id");
    }

    private String path(String verb) {
        return "/orders/" + order + "/delays/" + delay() + "/" + verb;
    }

    @Test
    void nothing_leaves_late_before_the_customer_was_told_and_agreed() {
        movesTo(promised().plusDays(7));
        isMade();
        floor.clear(order, 1, 40);
        floor.order(order).body("flags", contains("DELAY_OPEN")).body("nextStep.owner", equalTo("sales"));
        assertThat(releases()).isEmpty();
        post(path("consent"), Map.of()).statusCode(409).body("type", endsWith("delay-not-possible-in-state"));

        post(path("notice"), Map.of("reason", "a machine broke"))
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"));
        floor.order(order).body("nextStep.owner", equalTo("customer"));
        post(path("consent"), Map.of("answeredBy", "the buyer")).statusCode(200);
        post(path("consent"), Map.of()).statusCode(409);

        floor.order(order)
                .body("flags", empty())
                .body("lines[0].promisedDate", equalTo(promised().plusDays(7).toString()))
                .body("lines[0].originalPromisedDate", equalTo(promised().toString()));
        assertThat(floor.said(order, DelayNoticeSent.class)).singleElement().satisfies(notice -> {
            assertThat(notice.lines())
                    .containsExactly(
                            new DelayNoticeSent.Line(1, promised(), promised().plusDays(7)));
        });
        assertThat(floor.said(order, DelayAccepted.class)).hasSize(1);
        assertThat(releases()).hasSize(1);
    }

    @Test
    void who_leaves_for_another_reason_than_the_refused_delay_does_not_stop_what_has_begun() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("refusal"), Map.of("answeredBy", "the buyer")).statusCode(200);

        post("/orders/" + order + "/cancellation", Map.of("reason", "project stopped", "fault", "CUSTOMER"))
                .statusCode(202);

        assertThat(deliveries.published(order.toString(), "io.gendan.order.withdrawal-requested.v1"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.path("evenIfStarted").asBoolean()).isFalse());
    }

    @Test
    void a_refused_delay_lets_the_customer_go_at_our_cost() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("refusal"), Map.of("answeredBy", "the buyer")).statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(floor.said(order, DelayRefused.class)).hasSize(1);
        floor.order(order).body("flags", contains("DELAY_OPEN"));
        isMade();
        floor.clear(order, 1, 40);
        assertThat(releases()).isEmpty();

        post("/orders/" + order + "/cancellation", Map.of("reason", "too late for us"))
                .statusCode(202);
        JsonNode asked = deliveries
                .published(order.toString(), "io.gendan.order.withdrawal-requested.v1")
                .getFirst();
        assertThat(asked.path("evenIfStarted").asBoolean()).isTrue();
        floor.allStop(order, UUID.fromString(asked.path("withdrawalId").asText()));

        assertThat(deliveries.published(order.toString(), "io.gendan.order.cancelled.v1"))
                .singleElement()
                .satisfies(said -> assertThat(said.path("fault").asText()).isEqualTo("FACTORY"));
    }

    @Test
    void a_date_that_is_safe_again_needs_no_answer() {
        movesTo(promised().plusDays(7));
        floor.order(order).body("flags", contains("DELAY_OPEN"));
        movesTo(promised().minusDays(1));
        isMade();
        floor.clear(order, 1, 40);

        floor.order(order).body("flags", empty());
        assertThat(releases()).hasSize(1);
        given().get("/orders/" + order + "/delays").then().body("items.state", contains("RECOVERED"));
    }

    @Test
    void a_date_that_slips_after_the_notice_is_asked_about_after_the_answer() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        movesTo(promised().plusDays(9));
        isMade();
        floor.clear(order, 1, 40);
        post(path("consent"), Map.of())
                .statusCode(200)
                .body("newDate", equalTo(promised().plusDays(7).toString()));

        floor.order(order)
                .body("flags", contains("DELAY_OPEN"))
                .body("lines[0].promisedDate", equalTo(promised().plusDays(7).toString()));
        assertThat(releases()).isEmpty();
        String second = "/orders/" + order + "/delays/" + delay(1);
        post(second + "/notice", Map.of("reason", "and again")).statusCode(200);
        post(second + "/consent", Map.of()).statusCode(200);

        floor.order(order)
                .body("flags", empty())
                .body("lines[0].promisedDate", equalTo(promised().plusDays(9).toString()))
                .body("lines[0].originalPromisedDate", equalTo(promised().toString()));
        assertThat(releases()).hasSize(1);
    }

    @Test
    void a_refused_notice_is_followed_by_a_new_one_that_can_be_agreed() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("refusal"), Map.of()).statusCode(200);
        String better = post(path("notice"), Map.of("reason", "we pay the air freight"))
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"))
                .body("id", not(equalTo(delay())))
                .extract()
                .path("id");
        post("/orders/" + order + "/delays/" + better + "/consent", Map.of()).statusCode(200);

        floor.order(order).body("flags", empty());
        assertThat(floor.said(order, DelayNoticeSent.class))
                .extracting(DelayNoticeSent::delayId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void what_planning_says_of_a_promise_that_has_moved_meanwhile_opens_nothing() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("consent"), Map.of()).statusCode(200);

        movesTo(promised().plusDays(5));

        floor.order(order).body("flags", empty());
    }

    @Test
    void a_line_completed_after_its_date_waits_for_consent_although_planning_said_nothing() {
        floor.clear(order, 1, 40);
        floor.complete(order, work, 1, 40, at(promised().plusDays(1), "00:30"));

        floor.order(order).body("flags", contains("DELAY_OPEN")).body("nextStep.owner", equalTo("sales"));
        assertThat(releases()).isEmpty();
        post(path("notice"), Map.of("reason", "it took a day longer"))
                .statusCode(200)
                .body("newDate", equalTo(promised().plusDays(1).toString()));
        post(path("consent"), Map.of()).statusCode(200);
        assertThat(releases()).hasSize(1);
    }

    @Test
    void the_day_is_the_plants_and_its_last_minute_is_in_time() {
        floor.complete(order, work, 1, 40, at(promised(), "23:59"));
        floor.clear(order, 1, 40);

        floor.order(order).body("flags", empty());
        assertThat(releases()).hasSize(1);
    }

    @Test
    void a_slip_that_planning_reports_and_the_late_completion_are_one_delay() {
        movesTo(promised().plusDays(2));
        floor.complete(order, work, 1, 40, at(promised().plusDays(3), "10:00"));
        movesTo(promised().plusDays(2));

        given().get("/orders/" + order + "/delays")
                .then()
                .body("items.state", contains("DETECTED"))
                .body("items.newDate", contains(promised().plusDays(3).toString()));
    }

    @Test
    void the_refusal_of_one_line_outlives_the_recovery_of_another() {
        order = floor.released("C004", List.of(floor.line("L-BOL600", 40), floor.line("L-WALL20", 10)));
        work = floor.start(order, 1);
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("refusal"), Map.of()).statusCode(200);
        UUID other = floor.start(order, 2);
        floor.hears(order, secondLine(other, promised().plusDays(1)));
        floor.hears(order, secondLine(other, promised()));

        post("/orders/" + order + "/cancellation", Map.of("reason", "too late for us"))
                .statusCode(202);
        assertThat(deliveries.published(order.toString(), "io.gendan.order.withdrawal-requested.v1"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.path("evenIfStarted").asBoolean()).isTrue());
    }

    private WhenProductionRescheduled.ProductionRescheduled secondLine(UUID other, LocalDate date) {
        return new WhenProductionRescheduled.ProductionRescheduled(order, other, 2, at(date, "10:00"), "STAFFING");
    }

    @Test
    @TestSecurity(
            user = "c004",
            roles = {"sales", "customer"},
            attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void a_customers_login_answers_for_itself_whatever_it_claims() {
        movesTo(promised().plusDays(7));
        UUID delay = UUID.fromString(QuarkusTransaction.requiringNew()
                .call(() -> delays.of(new OrderId(order)).getFirst().id().toString()));
        String at = "/orders/" + order + "/delays/" + delay;
        post(at + "/notice", Map.of("reason", "a machine broke")).statusCode(200);
        post(at + "/consent", Map.of("answeredBy", "somebody else"))
                .statusCode(200)
                .body("answeredBy", equalTo("c004"))
                .body("notifiedBy", nullValue())
                .body("enteredBy", nullValue());
        assertThat(floor.said(order, DelayAccepted.class)).singleElement().satisfies(said -> {
            assertThat(said.answeredBy()).isEqualTo("c004");
            assertThat(said.enteredBy()).isEqualTo("c004");
        });
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private List<?> releases() {
        return deliveries.published(order.toString(), "io.gendan.order.dispatch-released.v1");
    }
}
