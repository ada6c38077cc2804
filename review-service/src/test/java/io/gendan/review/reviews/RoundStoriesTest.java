package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.ENGINEERING;
import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.QUALITY;
import static io.gendan.review.heads.Department.SALES;
import static io.gendan.review.reviews.Desk.WISHED;
import static io.gendan.review.reviews.Desk.as;
import static io.gendan.review.reviews.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.review.reviews.Desk.Case;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds lapse, credit is found, the promise is asked for again: one case all the way. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class RoundStoriesTest {
    @Inject
    Desk desk;

    @BeforeEach
    void heads_are_appointed_and_people_sign_themselves() {
        Desk.appointHeads();
        Desk.letRulesSign(false);
    }

    @Test
    void assessments_of_the_next_promise_wait_for_its_round_and_those_of_the_last_are_set_aside() {
        Case order = desk.regularOrder();
        Case next = order.promised(Ids.next());
        desk.assessedGreen(next);
        desk.get(order).body("assessments.credit", nullValue());

        desk.deliver(order, new ReassessmentRequested(order.order(), 2, next.promise(), "a hold lapsed"));
        desk.deliver(order, desk.credit(order));
        desk.allMeet(next);

        assertThat(desk.decisions(order)).singleElement().satisfies(decided -> {
            assertThat(decided.promiseId()).isEqualTo(next.promise());
            assertThat(decided.orderRevision()).isEqualTo(2);
        });
        as("auditor").get(order.path() + "/history").then().body("what", hasItems("ROUND_OPENED", "SET_ASIDE"));
    }

    @Test
    void a_lapse_that_overtakes_its_assessment_still_stops_the_approval() {
        Desk.letRulesSign(true);
        Case order = desk.regularOrder();
        desk.deliver(order, new MaterialsHoldLapsed(order.order(), order.promise(), "ran out"));

        desk.assessedGreen(order);

        assertThat(desk.decisions(order).stream().map(OrderReviewDecided::outcome))
                .doesNotContain("REJECTED");
        desk.get(order).body("items.find { it.department == 'MATERIALS' }.signedBy", nullValue());
        assertThat(desk.decisions(order)).isEmpty();
    }

    @Test
    void a_hold_that_lapses_after_the_approval_reopens_the_same_case_for_the_next_round() {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.allMeet(order);
        desk.deliver(order, new PlanningHoldLapsed(order.order(), order.promise(), "ran out"));
        desk.get(order)
                .body("state", equalTo("OPEN"))
                .body("items.find { it.department == 'FINANCE' }.verdict", equalTo("MET"))
                .body("items.find { it.department == 'PLANNING' }.verdict", nullValue());
        desk.met(order, "planner", PLANNING).statusCode(409).body("type", equalTo("urn:gendan:problem:round-decided"));

        Case next = desk.assessedGreen(desk.newRound(order));
        desk.allMeet(next);
        desk.deliver(order, new OrderConfirmed(order.order(), next.promise()));

        assertThat(desk.decisions(order))
                .extracting(OrderReviewDecided::promiseId)
                .containsExactly(order.promise(), next.promise());
        desk.get(order).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void a_conflict_that_is_dismissed_and_called_again_in_one_poll_stays_one_conflict() {
        Case order = desk.assessedGreen(desk.customOrder());
        desk.allMeet(order);
        desk.cannot(order, "quality", QUALITY);
        desk.cannot(order, "engineering", ENGINEERING).body("state", equalTo("CONFLICT"));
        Case next = order.promised(Ids.next());

        desk.deliveries.together(List.of(
                desk.deliveries.envelope(
                        order.key(), new ReassessmentRequested(order.order(), 1, next.promise(), "a hold lapsed")),
                desk.deliveries.envelope(order.key(), desk.materials(next)),
                desk.deliveries.envelope(order.key(), desk.capacity(next, WISHED)),
                desk.deliveries.envelope(order.key(), desk.credit(next))));
        desk.get(order).body("state", equalTo("OPEN")).body("items.department", not(hasItem("GENERAL_MANAGEMENT")));

        desk.allMeet(next);
        desk.get(order)
                .body("state", equalTo("CONFLICT"))
                .body("items.findAll { it.verdict == 'CANNOT' }.department", contains("ENGINEERING", "QUALITY"));
    }

    @Test
    void a_confirmation_without_a_decision_is_kept_for_a_person() {
        Case order = desk.assessedGreen(desk.regularOrder());

        desk.deliver(order, new OrderConfirmed(order.order(), order.promise()));

        desk.get(order).body("state", equalTo("OPEN"));
        as("ops").get("/ops/cases").then().statusCode(200).body("items.key", hasItem(order.key()));
    }

    @Test
    void finance_does_not_sign_over_a_short_credit_and_the_later_answer_opens_only_its_own_signature() {
        Case order = desk.regularOrder();
        desk.deliver(order, desk.materials(order));
        desk.deliver(order, desk.capacity(order, WISHED));
        desk.deliver(order, desk.shortCredit(order));
        desk.met(order, "sales", SALES);
        desk.met(order, "planner", PLANNING);
        desk.met(order, "purchaser", MATERIALS);
        post(
                        "finance",
                        order.path() + "/sign-offs",
                        Map.of("department", "FINANCE", "verdict", "MET", "memo", "they always pay"))
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:credit-short"));
        desk.cannot(order, "finance", FINANCE).statusCode(200).body("state", equalTo("CONFLICT"));

        desk.deliver(order, desk.credit(order));

        desk.get(order)
                .body("state", equalTo("OPEN"))
                .body("items.findAll { it.verdict == null }.department", contains("FINANCE"));
        desk.met(order, "finance", FINANCE).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_review_that_goes_round_gets_an_owner_and_a_due_time_and_its_order_is_not_lost() {
        Case order = desk.regularOrder();
        for (int round = 1; round <= 3; round++) {
            desk.assessedGreen(order);
            desk.deliver(order, new MaterialsHoldLapsed(order.order(), order.promise(), "ran out"));
            desk.deliver(order, new PlanningHoldLapsed(order.order(), order.promise(), "ran out"));
            order = desk.newRound(order);
        }

        desk.get(order)
                .body("state", equalTo("OPEN"))
                .body("rounds", equalTo(4))
                .body("stalled.why", equalTo("NOT_SIGNED"))
                .body("stalled.owner", equalTo("general-manager"))
                .body("stalled.dueAt", notNullValue())
                .body("items.department", hasItem("GENERAL_MANAGEMENT"));
        String key = order.key();
        assertThat(as("ops")
                        .get("/ops/cases")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.findAll { it.key == '" + key + "' }.kind"))
                .containsExactly("review-goes-round");

        desk.assessedGreen(order);
        desk.allMeet(order);
        desk.deliver(order, new OrderConfirmed(order.order(), order.promise()));
        desk.get(order)
                .body("state", equalTo("CONFIRMED"))
                .body("stalled", nullValue())
                .body("items.department", not(hasItem("GENERAL_MANAGEMENT")));
    }
}
