package io.gendan.order.delays;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.order.SampleFactory;
import io.gendan.order.ordering.SalesFloor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    private SalesFloor floor;
    private UUID order;
    private UUID work;

    @BeforeEach
    void an_order_is_made_and_stored_and_waits_for_its_clearance() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
        order = floor.released("C004", List.of(floor.line("L-BOL600", 40)));
        work = floor.makeAndStore(order, 1, 40);
    }

    /** The promise of the floor is in forty days. */
    private LocalDate promised() {
        return floor.inDays(40);
    }

    private void movesTo(LocalDate date) {
        Instant finish = date.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC);
        floor.hears(
                order,
                new WhenProductionRescheduled.ProductionRescheduled(
                        order, work, 1, finish, date.isAfter(promised()), "EQUIPMENT_FAILURE"));
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
    void a_refused_delay_lets_the_customer_go_at_our_cost() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        post(path("refusal"), Map.of("answeredBy", "the buyer")).statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(floor.said(order, DelayRefused.class)).hasSize(1);
        floor.order(order).body("flags", contains("DELAY_OPEN"));
        floor.clear(order, 1, 40);
        assertThat(releases()).isEmpty();

        post("/orders/" + order + "/cancellation", Map.of("reason", "too late for us"))
                .statusCode(202);
        UUID asked = UUID.fromString(deliveries
                .published(order.toString(), "io.gendan.order.withdrawal-requested.v1")
                .getFirst()
                .path("withdrawalId")
                .asText());
        floor.allStop(order, asked);

        assertThat(deliveries.published(order.toString(), "io.gendan.order.cancelled.v1"))
                .singleElement()
                .satisfies(said -> assertThat(said.path("fault").asText()).isEqualTo("FACTORY"));
    }

    @Test
    void a_date_that_is_safe_again_needs_no_answer() {
        movesTo(promised().plusDays(7));
        floor.clear(order, 1, 40);
        movesTo(promised().minusDays(1));

        floor.order(order).body("flags", empty());
        assertThat(releases()).hasSize(1);
        given().get("/orders/" + order + "/delays").then().body("items.state", contains("RECOVERED"));
    }

    @Test
    void a_date_that_slips_after_the_notice_is_asked_about_after_the_answer() {
        movesTo(promised().plusDays(7));
        post(path("notice"), Map.of("reason", "a machine broke")).statusCode(200);
        movesTo(promised().plusDays(9));
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

    private List<?> releases() {
        return deliveries.published(order.toString(), "io.gendan.order.dispatch-released.v1");
    }
}
