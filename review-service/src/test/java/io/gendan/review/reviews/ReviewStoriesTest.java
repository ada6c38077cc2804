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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.review.reviews.Desk.Case;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class ReviewStoriesTest {
    @Inject
    Desk desk;

    @BeforeEach
    void heads_are_appointed_and_people_sign_themselves() {
        Desk.appointHeads();
        Desk.letRulesSign(false);
    }

    @Test
    void a_placed_order_opens_one_case_however_often_it_is_told() {
        Case order = desk.newOrder();
        Envelope placed = desk.deliver(order, desk.placed(order, OrderClass.REGULAR));
        desk.deliveries.again(placed);
        desk.deliver(order, desk.placed(order, OrderClass.REGULAR));

        desk.get(order)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("order", equalTo(order.number()))
                .body("state", equalTo("OPEN"))
                .body("items.department", contains("SALES", "PLANNING", "MATERIALS", "FINANCE"))
                .body("items.responsible", contains("sales-manager", "planner", "purchaser", "finance"))
                .body("assessments.materials", nullValue());
        assertThat(desk.deliveries.published(order.key(), ReviewOpened.class)).hasSize(1);
    }

    @Test
    void everybody_signs_and_the_wished_date_is_approved() {
        Case order = desk.assessedGreen(desk.regularOrder());

        desk.allMeet(order);

        desk.get(order)
                .body("state", equalTo("APPROVED"))
                .body("decision.lines[0].promisedDate", equalTo(WISHED.toString()))
                .body(
                        "assessments.capacity.findings.promiseId",
                        equalTo(order.promise().toString()));
        assertThat(desk.decisions(order)).singleElement().satisfies(decided -> {
            assertThat(decided.outcome()).isEqualTo("APPROVED");
            assertThat(decided.materialsAssessmentId()).isEqualTo(order.materials());
            assertThat(decided.caseId()).isEqualTo(order.id());
        });
        assertThat(desk.deliveries.saidAbout(order.key()))
                .containsExactly(
                        "io.gendan.review.opened.v1",
                        "io.gendan.review.sign-off-recorded.v1",
                        "io.gendan.review.sign-off-recorded.v1",
                        "io.gendan.review.sign-off-recorded.v1",
                        "io.gendan.review.sign-off-recorded.v1",
                        "io.gendan.review.decided.v1");
    }

    @Test
    void assessments_may_come_in_any_order_even_before_the_order() {
        Case order = desk.newOrder();
        desk.deliver(order, desk.capacity(order, WISHED));
        desk.deliver(order, desk.credit(order));
        desk.deliver(order, desk.materials(order));
        assertThat(desk.deliveries.saidAbout(order.key())).isEmpty();

        desk.deliver(order, desk.placed(order, OrderClass.REGULAR));
        desk.allMeet(order);

        assertThat(desk.decisions(order))
                .singleElement()
                .matches(decided -> decided.outcome().equals("APPROVED"));
    }

    @Test
    void a_later_date_is_countered() {
        Case order = desk.regularOrder();
        desk.deliver(order, desk.materials(order));
        desk.deliver(order, desk.capacity(order, WISHED.plusDays(6)));
        desk.deliver(order, desk.credit(order));

        desk.allMeet(order);

        desk.get(order)
                .body("state", equalTo("COUNTERED"))
                .body("lines[0].plannedDate", equalTo(WISHED.plusDays(6).toString()))
                .body("decision.counterValidUntil", notNullValue());
    }

    @Test
    void a_conflict_is_settled_by_the_general_manager_or_the_deputy_and_nobody_else() {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.met(order, "sales", SALES);
        desk.met(order, "warehouse", MATERIALS);
        desk.met(order, "finance", FINANCE);
        desk.cannot(order, "planner", PLANNING)
                .statusCode(200)
                .body("state", equalTo("CONFLICT"))
                .body("items.department", hasItem("GENERAL_MANAGEMENT"));

        Map<String, String> override = Map.of("department", "PLANNING", "memo", "overtime is approved");
        post("planner", order.path() + "/override", override)
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:general-manager-only"));
        post("sales-manager", order.path() + "/override", override)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("items.department", not(hasItem("GENERAL_MANAGEMENT")))
                .body("decision.decidedBy", equalTo("sales-manager"));
    }

    @Test
    void a_rejection_is_proposed_by_one_and_approved_by_another() {
        Case order = desk.assessedGreen(desk.regularOrder());
        Map<String, String> reason = Map.of("reason", "we make no round tables");

        post("general-manager", order.path() + "/rejection", reason)
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:rejection-not-proposed"));
        post("sales", order.path() + "/rejection-proposal", reason).statusCode(403);
        post("sales-manager", order.path() + "/rejection-proposal", reason)
                .statusCode(200)
                .body("rejectionProposal.proposedBy", equalTo("sales-manager"));
        post("sales-manager", order.path() + "/rejection", reason)
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:own-proposal"));
        post("general-manager", order.path() + "/rejection", reason)
                .statusCode(200)
                .body("state", equalTo("REJECTED"));

        assertThat(desk.decisions(order)).singleElement().satisfies(decided -> {
            assertThat(decided.approvedBy()).isEqualTo("general-manager");
            assertThat(decided.decidedBy()).isEqualTo("sales-manager");
            assertThat(decided.reason()).isEqualTo("we make no round tables");
        });
    }

    @Test
    void a_custom_order_waits_for_engineering_and_quality() {
        Case order = desk.assessedGreen(desk.customOrder());
        desk.allMeet(order);
        assertThat(desk.decisions(order)).isEmpty();

        desk.met(order, "engineering", ENGINEERING).statusCode(200);
        desk.met(order, "quality", QUALITY).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void the_late_are_reminded_then_escalated_by_the_clock() {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.met(order, "sales", SALES);
        desk.met(order, "planner", PLANNING);
        desk.met(order, "purchaser", MATERIALS);

        desk.clock.advance(Duration.ofDays(14));

        assertThat(desk.deliveries.published(order.key(), SignOffOverdue.class))
                .extracting(SignOffOverdue::department)
                .containsExactly("FINANCE", "FINANCE");
        assertThat(desk.deliveries.published(order.key(), SignOffOverdue.class))
                .extracting(SignOffOverdue::escalatedTo)
                .containsExactly(null, "GENERAL_MANAGEMENT");
        desk.get(order)
                .body("items.find { it.department == 'FINANCE' }.late", equalTo(true))
                .body("items.find { it.department == 'FINANCE' }.urging", equalTo("ESCALATED"));
        as("general-manager")
                .get("/late-sign-offs")
                .then()
                .statusCode(200)
                .body("find { it.order == '" + order.number() + "' }.responsible", equalTo("finance"));
        desk.met(order, "finance", FINANCE)
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:assessment-pending"))
                .body("missing", contains("FINANCE"));
    }

    @Test
    void a_cancelled_order_closes_its_case_and_stops_its_clock() {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.deliver(order, new OrderCancelled(order.order(), "the customer went away"));
        desk.deliver(order, new OrderCancelled(Ids.next(), "it never came to review"));
        desk.clock.advance(Duration.ofDays(14));

        desk.get(order).body("state", equalTo("CLOSED"));
        assertThat(desk.deliveries.saidAbout(order.key())).containsExactly("io.gendan.review.opened.v1");
        desk.met(order, "planner", PLANNING).statusCode(409).body("type", equalTo("urn:gendan:problem:case-decided"));
    }

    @Test
    void people_sign_for_their_own_department_only_but_the_general_manager_for_any() {
        Case order = desk.assessedGreen(desk.regularOrder());

        desk.met(order, "finance", PLANNING)
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:not-your-department"));
        desk.met(order, "auditor", PLANNING).statusCode(403);
        desk.met(order, "customer", SALES).statusCode(403);
        desk.met(order, "general-manager", PLANNING).statusCode(200);
        as("customer").get(order.path()).then().statusCode(403);
    }

    @Test
    void an_incomplete_verdict_is_refused_with_what_it_lacks() {
        Case order = desk.assessedGreen(desk.regularOrder());
        String path = order.path() + "/sign-offs";

        post("planner", path, Map.of("department", "planning", "verdict", "MET_BY", "byDate", "2031-04-01"))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:verdict-incomplete"));
        post("planner", path, Map.of("department", "PLANNING", "verdict", "CANNOT", "memo", " "))
                .statusCode(422);
        post("planner", path, Map.of("verdict", "MET")).statusCode(400);
        post(
                        "planner",
                        "/review-cases/" + Ids.next() + "/sign-offs",
                        Map.of("department", "PLANNING", "verdict", "MET"))
                .statusCode(404)
                .body("type", equalTo("urn:gendan:problem:unknown-review-case"));
    }

    @Test
    void a_signature_on_an_outdated_page_is_refused_and_a_repeated_one_is_answered_the_same() {
        Case order = desk.assessedGreen(desk.regularOrder());
        Map<String, String> met = Map.of("department", "PLANNING", "verdict", "MET");
        String key = Ids.next().toString();
        for (int time = 0; time < 2; time++) {
            as("planner")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"4\"")
                    .body(met)
                    .post(order.path() + "/sign-offs")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"5\""));
        }

        as("finance")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"4\"")
                .body(Map.of("department", "FINANCE", "verdict", "MET"))
                .post(order.path() + "/sign-offs")
                .then()
                .statusCode(412);
        assertThat(desk.signatures(order)).hasSize(1);
    }

    @Test
    void cases_are_found_by_order_and_by_being_open_page_by_page() {
        Case order = desk.assessedGreen(desk.regularOrder());
        Case other = desk.regularOrder();
        as("sales")
                .get("/review-cases?order=" + order.number())
                .then()
                .body("items.caseId", contains(order.id().toString()));
        as("sales")
                .get("/review-cases?order=" + order.key())
                .then()
                .body("items.caseId", contains(order.id().toString()));
        String next = as("sales")
                .get("/review-cases?open=true&limit=1")
                .then()
                .body("items", notNullValue())
                .extract()
                .path("next");
        as("sales")
                .get("/review-cases?open=true&limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));

        desk.allMeet(order);
        as("sales")
                .get("/review-cases?open=true&order=" + order.number())
                .then()
                .body("items", equalTo(List.of()));
        as("sales")
                .get("/review-cases?open=true&order=" + other.number())
                .then()
                .body("items.size()", equalTo(1));
    }
}
