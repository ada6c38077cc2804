package io.gendan.review.reviews;

import static io.gendan.review.reviews.Desk.WISHED;
import static io.gendan.review.reviews.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.review.reviews.Desk.Case;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a head lets a rule sign, and who the heads are. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class SigningRuleStoriesTest {
    @Inject
    Desk desk;

    @BeforeEach
    void heads_are_appointed_and_people_sign_themselves() {
        Desk.appointHeads();
        Desk.letRulesSign(false);
    }

    @Test
    void rules_sign_a_green_regular_order_in_the_names_of_the_heads() {
        Desk.letRulesSign(true);

        Case order = desk.assessedGreen(desk.regularOrder());

        assertThat(desk.signatures(order))
                .hasSize(4)
                .allMatch(SignOffRecorded::byRule)
                .extracting(SignOffRecorded::signedBy)
                .containsExactlyInAnyOrder("sales-manager", "planner", "purchaser", "finance");
        assertThat(desk.decisions(order))
                .singleElement()
                .matches(decided -> decided.outcome().equals("APPROVED"));
        desk.get(order).body("items.ruleVersion", not(hasItem(nullValue())));
    }

    @Test
    void a_rule_switched_on_later_signs_what_already_waits() {
        Case order = desk.assessedGreen(desk.regularOrder());
        assertThat(desk.signatures(order)).isEmpty();

        Desk.letRulesSign(true);
        desk.clock.advance(Duration.ofSeconds(1));

        assertThat(desk.decisions(order)).hasSize(1);
    }

    @Test
    void a_rule_falls_silent_when_its_head_leaves() {
        Desk.letRulesSign(true);
        as("general-manager")
                .contentType("text/csv")
                .body("department,user,deputy\nfinance,new-finance,\n")
                .post("/department-heads/import")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));

        Case order = desk.assessedGreen(desk.regularOrder());

        assertThat(desk.signatures(order))
                .extracting(SignOffRecorded::department)
                .containsExactlyInAnyOrder("SALES", "PLANNING", "MATERIALS");
        as("auditor")
                .get("/signing-rules")
                .then()
                .statusCode(200)
                .body("find { it.department == 'FINANCE' }.standing", equalTo(false));
    }

    @Test
    void only_the_head_switches_a_rule_and_only_for_what_a_rule_can_judge() {
        Desk.turn("purchaser", "finance", true)
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:not-the-head"));
        Desk.turn("quality", "engineering", true)
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:never-by-rule"));
        Desk.turn("warehouse", "materials", true).statusCode(200).body("switchedBy", equalTo("warehouse"));
    }

    @Test
    void an_order_and_its_assessments_in_one_poll_are_decided_in_one_transaction() {
        Desk.letRulesSign(true);
        Case order = desk.newOrder();

        desk.deliveries.together(List.of(
                desk.deliveries.envelope(order.key(), desk.placed(order, OrderClass.REGULAR)),
                desk.deliveries.envelope(order.key(), desk.credit(order)),
                desk.deliveries.envelope(order.key(), desk.materials(order)),
                desk.deliveries.envelope(order.key(), desk.capacity(order, WISHED))));

        assertThat(desk.decisions(order)).hasSize(1);
        desk.get(order).body("state", equalTo("APPROVED"));
    }

    @Test
    void an_unknown_department_in_a_file_refuses_the_whole_file() {
        as("general-manager")
                .contentType("text/csv")
                .body("department,user,deputy\ncooking,chef,\nfinance,,x\n")
                .post("/department-heads/import")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"))
                .body("errors.row", contains(2, 3))
                .body("errors.column", contains("department", "user"));
    }
}
