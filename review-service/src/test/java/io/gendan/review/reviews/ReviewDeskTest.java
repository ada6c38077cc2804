package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.SALES;
import static io.gendan.review.reviews.Desk.WISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.DeskScreen.Slip;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.words.Words;
import io.gendan.review.reviews.Desk.Case;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of the review: everybody sees the own signature, with what it rests on, and moves the case on. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class ReviewDeskTest {
    @Inject
    Desk desk;

    @Inject
    Words words;

    @Inject
    Queues queues;

    @Inject
    CurrentIdentityAssociation people;

    @BeforeEach
    void heads_are_appointed_and_people_sign_themselves() {
        Desk.appointHeads();
        Desk.letRulesSign(false);
    }

    @AfterEach
    void everybody_leaves_the_desk() {
        leaves();
    }

    /** Who sits at the desk from now on. */
    private static void sits(String user) {
        RestAssured.requestSpecification =
                new RequestSpecBuilder().addHeader("Test-User", user).build();
    }

    private static void leaves() {
        RestAssured.requestSpecification = null;
    }

    private static DeskScreen mine(Case order, String language) {
        return DeskScreen.open("/desk?whose=mine&subject=" + order.number(), language);
    }

    private static List<Slip> signatures(Case order, String user) {
        sits(user);
        List<Slip> slips = mine(order, "en").slips("sign-offs");
        leaves();
        return slips;
    }

    private static DeskScreen everything(Case order, String user) {
        sits(user);
        DeskScreen screen = DeskScreen.about(order.number());
        leaves();
        return screen;
    }

    private void signs(Case order, String user, Map<String, String> written) {
        sits(user);
        mine(order, "en").slip("sign-offs").form("sign-off").send(written).statusCode(200);
        leaves();
    }

    private Case disputed() {
        Case order = desk.assessedGreen(desk.regularOrder());
        desk.met(order, "sales", SALES);
        desk.met(order, "warehouse", MATERIALS);
        desk.met(order, "finance", FINANCE);
        desk.cannot(order, "planner", PLANNING).body("state", equalTo("CONFLICT"));
        return order;
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void everybody_signs_at_the_own_desk_and_the_case_is_decided() {
        Case order = desk.assessedGreen(desk.regularOrder());

        for (String signer : List.of("purchaser", "planner", "finance", "sales")) {
            signs(order, signer, Map.of());
            assertThat(signatures(order, signer)).isEmpty();
        }

        desk.get(order).body("state", equalTo("APPROVED"));
        assertThat(everything(order, "auditor").slips("sign-offs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Planning (PMC) signs the order review, Materials ready, Sign",
        "zh, 订单评审：待生管（PMC）签核, 物料齐套日, 签核",
        "es, Planificación (PMC) firma la evaluación del pedido, Materiales listos, Firmar"
    })
    void the_sheet_is_read_in_ones_own_language(String language, String what, String fact, String button) {
        Case order = desk.assessedGreen(desk.regularOrder());
        sits("planner");

        assertThat(mine(order, language).slip("sign-offs").text()).contains(what, fact, button, "C001", "L-BOL600");
    }

    @Test
    void what_the_assessments_found_is_on_the_slip() {
        Case order = desk.regularOrder();
        desk.deliveries.again(new Envelope(
                Ids.next(),
                "io.gendan.materials.assessed.v1",
                "/gendan/materials",
                "gendan.materials.events",
                order.key(),
                order.key(),
                1,
                desk.clock.now(),
                null,
                """
                {"orderId":"%s","promiseId":"%s","assessmentId":"%s","green":false,"lines":[{"line":1,
                 "readyDate":"2031-03-12","shortages":[{"item":"P-DRV40","itemName":"LED driver",
                 "quantity":{"value":"7","unit":"C62"}}]}]}""".formatted(order.order(), order.promise(), order.materials())));

        assertThat(signatures(order, "purchaser"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.text()).contains("P-DRV40 LED driver × 7", "Mar 12, 2031"));
    }

    @Test
    void a_signature_whose_basis_is_missing_says_what_it_waits_for() {
        Case order = desk.regularOrder();
        desk.deliver(order, desk.materials(order));

        assertThat(signatures(order, "planner")).isEmpty();
        Slip waiting = everything(order, "planner").slips("sign-offs").stream()
                .filter(slip -> slip.text().contains("Planning (PMC) signs"))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.offers("sign-off")).isFalse();
        assertThat(waiting.text()).contains("Waits for the assessment of Planning (PMC)");
        assertThat(signatures(order, "purchaser")).hasSize(1);
    }

    @Test
    void however_much_cannot_be_signed_yet_what_can_is_seen() {
        Case order = desk.regularOrder();
        desk.deliver(order, desk.credit(order));
        people.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("sales and finance"))
                .addRoles(Set.of("sales", "finance"))
                .build());

        assertThat(firstToSign(order, false).forms()).isEmpty();
        assertThat(firstToSign(order, true).forms()).isNotEmpty();
    }

    private WaitingWork firstToSign(Case order, boolean mine) {
        return queues.waiting(new Selection(order.number(), mine, 1)).stream()
                .filter(waiting -> waiting.kind().equals("sign-offs"))
                .map(Queues.Waiting::work)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void operations_read_nothing_of_a_review() {
        Case order = desk.assessedGreen(desk.regularOrder());

        assertThat(everything(order, "ops").text()).contains("Nothing waits here");
    }

    @Test
    void short_credit_is_not_signed_away() {
        Case order = desk.regularOrder();
        desk.deliver(order, desk.shortCredit(order));

        Slip slip = signatures(order, "finance").getFirst();

        assertThat(slip.text()).contains("Credit short", "Waits for credit");
        assertThat(slip.form("sign-off").element().select("option").eachAttr("value"))
                .containsExactly("CANNOT");
    }

    @Test
    void a_date_later_than_wished_is_signed_with_its_memo() {
        Case order = desk.assessedGreen(desk.regularOrder());
        signs(
                order,
                "purchaser",
                Map.of("verdict", "MET_BY", "byDate", WISHED.plusDays(2).toString(), "memo", "half come later"));
        for (String signer : List.of("planner", "finance", "sales")) {
            signs(order, signer, Map.of());
        }

        desk.get(order).body("state", equalTo("COUNTERED"));
    }

    @Test
    void what_a_signature_lacks_is_said_in_words() {
        Case order = desk.assessedGreen(desk.regularOrder());
        sits("planner");

        mine(order, "en")
                .slip("sign-offs")
                .form("sign-off")
                .send(Map.of("verdict", "CANNOT"))
                .statusCode(422)
                .body("title", equalTo("What cannot be met needs a reason in the memo, and no date"));
    }

    @Test
    void the_general_manager_signs_over_a_department_that_cannot() {
        Case order = disputed();
        Slip seen = everything(order, "planner").slip("unsettled");
        assertThat(seen.text()).contains("Waits for: General manager", "the oven is being rebuilt");

        sits("general-manager");
        mine(order, "en")
                .slip("unsettled")
                .form("override-PLANNING")
                .send(Map.of("memo", "overtime is approved"))
                .statusCode(200);

        desk.get(order).body("state", equalTo("APPROVED"));
        assertThat(DeskScreen.about(order.number()).slips("unsettled")).isEmpty();
    }

    @Test
    void two_people_reject_an_order() {
        Case order = disputed();
        sits("sales-manager");
        mine(order, "en")
                .slip("unsettled")
                .form("propose-rejection")
                .send(Map.of("reason", "below cost"))
                .statusCode(200);
        Slip own = DeskScreen.about(order.number()).slip("rejections");
        assertThat(own.offers("reject")).isFalse();
        assertThat(own.text()).contains("Waits for another person");

        leaves();
        sits("general-manager");
        mine(order, "en").slip("rejections").form("reject").send().statusCode(200);

        desk.get(order).body("state", equalTo("REJECTED")).body("decision.reason", equalTo("below cost"));
        assertThat(DeskScreen.about(order.number()).slips("rejections")).isEmpty();
    }

    @Test
    void a_deputy_signs_and_what_was_escalated_is_the_general_managers_work_too() {
        Case late = desk.regularOrder();
        desk.clock.advance(Duration.ofDays(7));
        Case fresh = desk.regularOrder();
        desk.deliver(late, desk.materials(late));
        desk.deliver(fresh, desk.materials(fresh));

        assertThat(signatures(late, "general-manager"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.text()).contains("Materials signs"));
        assertThat(signatures(fresh, "general-manager")).isEmpty();

        desk.deliver(fresh, desk.credit(fresh));
        assertThat(signatures(fresh, "general-manager"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.text()).contains("Finance signs"));
    }

    @Test
    void what_is_due_first_stands_first_and_ended_orders_are_gone() {
        Case order = desk.assessedGreen(desk.regularOrder());
        assertThat(everything(order, "auditor").slips("sign-offs").getFirst().text())
                .contains("Sales signs the order review");

        desk.deliver(order, new OrderCancelled(order.order(), "no project"));

        assertThat(everything(order, "auditor").slips("sign-offs")).isEmpty();
    }
}
