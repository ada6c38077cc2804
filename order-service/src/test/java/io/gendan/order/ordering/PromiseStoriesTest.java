package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.atOnce;
import static io.gendan.order.ordering.SalesFloor.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promise and the answers to it. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class PromiseStoriesTest extends OrderStory {
    @Test
    void a_lapsed_hold_asks_again_under_a_new_promise() {
        UUID id = floor.place("C004", bollards());
        UUID old = floor.promise(id);
        floor.approve(id, 1);
        floor.hears(id, new WhenPlanningHoldLapsed.HoldLapsed(id, old, "ran out"));
        floor.hears(id, new WhenMaterialsHoldLapsed.HoldLapsed(id, old, "ran out"));

        assertThat(floor.said(id, ReassessmentRequested.class)).singleElement().satisfies(asked -> {
            assertThat(asked.previousPromiseId()).isEqualTo(old);
            assertThat(asked.promiseId()).isEqualTo(floor.promise(id));
        });
        floor.approve(id, 1);
        floor.commit(id);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_CUSTOMER");
    }

    @Test
    void a_counter_offer_is_answered_before_it_runs_out() {
        UUID id = floor.place("C004", bollards());
        floor.hears(id, floor.decided(id, WhenOrderReviewDecided.Outcome.COUNTERED, 1));
        floor.order(id)
                .body("stage", equalTo("AWAITING_CUSTOMER"))
                .body("counterOffer.lines", hasSize(1))
                .body("nextStep.owner", equalTo("customer"));
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN"))
                .statusCode(409)
                .body("type", endsWith("not-yet-confirmed"));

        post("/orders/" + id + "/counter-offer/acceptance", Map.of("by", "buyer", "how", "SIGNED_SCAN"))
                .statusCode(200)
                .body("stage", equalTo("IN_REVIEW"));
        floor.commit(id);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_CUSTOMER");
    }

    @Test
    void a_counter_offer_that_ran_out_is_refused_and_asked_for_again() {
        UUID id = floor.place("C004", bollards());
        floor.hears(id, floor.decided(id, WhenOrderReviewDecided.Outcome.COUNTERED, 1));
        clock.advance(Duration.ofDays(4));

        floor.order(id).body("flags", contains("COUNTER_OFFER_EXPIRED"));
        post("/orders/" + id + "/counter-offer/acceptance", Map.of())
                .statusCode(409)
                .body("type", endsWith("counter-offer-expired"));
        post("/orders/" + id + "/reassessment", Map.of("reason", "still wanted"))
                .statusCode(200)
                .body("stage", equalTo("IN_REVIEW"));
    }

    @Test
    void a_declined_counter_offer_cancels() {
        UUID id = floor.place("C004", bollards());
        floor.hears(id, floor.decided(id, WhenOrderReviewDecided.Outcome.COUNTERED, 1));

        post("/orders/" + id + "/counter-offer/decline", Map.of("reason", "too late for us"))
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"));
        assertThat(floor.said(id, OrderCancelled.class)).hasSize(1);
    }

    @Test
    void two_acceptances_at_once_are_one() throws Exception {
        UUID id = floor.confirmed("C004", bollards());
        Callable<Integer> accept = () -> post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN"))
                .extract()
                .statusCode();

        List<Integer> answers =
                atOnce(IntStream.range(0, 8).mapToObj(i -> accept).toList());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(floor.said(id, CustomerAccepted.class)).hasSize(1);
    }

    @Test
    void three_commitments_at_once_confirm_once() throws Exception {
        for (int round = 0; round < 8; round++) {
            UUID id = floor.place("C001", bollards());
            floor.approve(id, 1);
            UUID promise = floor.promise(id);
            List<Record> facts = List.of(
                    new WhenMaterialsHoldCommitted.HoldCommitted(id, promise),
                    new WhenPlanningHoldCommitted.HoldCommitted(id, promise),
                    new WhenFinanceHoldCommitted.HoldCommitted(id, promise));

            atOnce(facts.stream()
                    .<Callable<Boolean>>map(fact -> () -> {
                        floor.hears(id, fact);
                        return true;
                    })
                    .toList());

            assertThat(floor.said(id, OrderConfirmed.class)).hasSize(1);
            assertThat(floor.said(id, CustomerAccepted.class)).hasSize(1);
        }
    }
}
