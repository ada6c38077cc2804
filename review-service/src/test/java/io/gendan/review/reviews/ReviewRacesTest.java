package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.SALES;
import static io.gendan.review.reviews.Desk.WISHED;
import static io.gendan.review.reviews.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.review.heads.Department;
import io.gendan.review.reviews.Desk.Case;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Many at once: a case is decided once, and never on a hold that was gone. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class ReviewRacesTest {
    @Inject
    Desk desk;

    @BeforeEach
    void heads_are_appointed_and_people_sign_themselves() {
        Desk.appointHeads();
        Desk.letRulesSign(false);
    }

    @RepeatedTest(5)
    void sixteen_signatures_at_once_make_one_decision() throws Exception {
        Case order = desk.assessedGreen(desk.regularOrder());

        List<Integer> answers = atOnce(Stream.of(
                        signs(order, "sales", SALES),
                        signs(order, "planner", PLANNING),
                        signs(order, "purchaser", MATERIALS),
                        signs(order, "finance", FINANCE))
                .flatMap(signer -> Stream.of(signer, signer, signer, signer))
                .toList());

        assertThat(answers).containsOnly(200, 409);
        assertThat(desk.decisions(order))
                .singleElement()
                .matches(decided -> decided.outcome().equals("APPROVED"));
        assertThat(desk.signatures(order))
                .hasSize((int) answers.stream().filter(answer -> answer == 200).count());
    }

    @RepeatedTest(5)
    void the_last_signature_against_a_lapse_is_either_approved_before_it_or_refused() throws Exception {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.met(order, "sales", SALES);
        desk.met(order, "planner", PLANNING);
        desk.met(order, "purchaser", MATERIALS);

        List<Integer> answers = atOnce(List.of(signs(order, "finance", FINANCE), () -> {
            desk.deliver(order, new FinanceHoldLapsed(order.order(), order.promise(), "ran out"));
            return 0;
        }));

        List<String> happened = Desk.as("auditor")
                .get(order.path() + "/history")
                .then()
                .extract()
                .path("what");
        assertThat(desk.decisions(order)).hasSize(answers.contains(200) ? 1 : 0);
        if (happened.contains("DECIDED")) {
            assertThat(happened.indexOf("DECIDED")).isLessThan(happened.indexOf("HOLD_LAPSED"));
        }
        desk.get(order).body("state", equalTo("OPEN"));
    }

    @RepeatedTest(5)
    void an_override_and_a_rejection_at_once_give_one_answer() throws Exception {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.met(order, "sales", SALES);
        desk.met(order, "purchaser", MATERIALS);
        desk.met(order, "finance", FINANCE);
        desk.cannot(order, "planner", PLANNING);
        post("sales-manager", order.path() + "/rejection-proposal", Map.of("reason", "no oven"))
                .statusCode(200);

        List<Integer> answers = atOnce(List.of(
                () -> post("general-manager", order.path() + "/rejection", Map.of("reason", "no oven"))
                        .extract()
                        .statusCode(),
                () -> post(
                                "general-manager",
                                order.path() + "/override",
                                Map.of("department", "PLANNING", "memo", "go"))
                        .extract()
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(desk.decisions(order)).hasSize(1);
    }

    @RepeatedTest(5)
    void assessments_from_three_departments_at_once_are_signed_by_rule_once() throws Exception {
        Desk.letRulesSign(true);
        Case order = desk.regularOrder();
        Record materials = desk.materials(order);
        Record capacity = desk.capacity(order, WISHED);
        Record credit = desk.credit(order);

        atOnce(Stream.of(materials, capacity, credit, materials, capacity, credit)
                .<Callable<Integer>>map(fact -> () -> {
                    desk.deliver(order, fact);
                    return 0;
                })
                .toList());

        assertThat(desk.signatures(order)).hasSize(4);
        assertThat(desk.decisions(order)).hasSize(1);
    }

    private Callable<Integer> signs(Case order, String user, Department department) {
        return () -> desk.met(order, user, department).extract().statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> racers) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(racers)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
