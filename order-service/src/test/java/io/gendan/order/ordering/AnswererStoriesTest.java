package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has accepted, and who says so. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "sales", roles = "sales")
class AnswererStoriesTest extends OrderStory {
    @Test
    @TestSecurity(user = "c004", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void a_customers_login_accepts_for_itself_whatever_it_claims() {
        UUID id = floor.confirmed("C004", bollards());
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN", "acceptedBy", "somebody else"))
                .statusCode(200)
                .body("acceptance.by", equalTo("c004"))
                .body("acceptance.how", equalTo("LOGIN"));

        assertThat(floor.said(id, CustomerAccepted.class)).singleElement().satisfies(said -> {
            assertThat(said.acceptedBy()).isEqualTo("c004");
            assertThat(said.enteredBy()).isEqualTo("c004");
            assertThat(said.how()).isEqualTo(AcceptedHow.LOGIN);
        });
    }

    @Test
    void staff_enter_whose_signature_they_have_and_both_names_are_kept() {
        UUID id = floor.confirmed("C004", bollards());
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN", "acceptedBy", "the buyer"))
                .statusCode(200)
                .body("acceptance.by", equalTo("the buyer"))
                .body("acceptance.enteredBy", equalTo("sales"));

        assertThat(floor.said(id, CustomerAccepted.class)).singleElement().satisfies(said -> {
            assertThat(said.acceptedBy()).isEqualTo("the buyer");
            assertThat(said.enteredBy()).isEqualTo("sales");
        });
    }

    @Test
    void nobody_claims_a_framework_contract_and_staff_do_not_log_in_for_the_customer() {
        UUID id = floor.confirmed("C004", bollards());
        post("/orders/" + id + "/acceptance", Map.of("how", "FRAMEWORK_CONTRACT"))
                .statusCode(400);
        post("/orders/" + id + "/acceptance", Map.of("how", "LOGIN", "acceptedBy", "the buyer"))
                .statusCode(422)
                .body("type", endsWith("not-the-customers-login"));
        assertThat(floor.said(id, CustomerAccepted.class)).isEmpty();
    }

    @Test
    @TestSecurity(user = "c004", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void a_customers_login_declines_for_itself() {
        UUID id = floor.place("C004", bollards());
        floor.hears(id, floor.decided(id, WhenOrderReviewDecided.Outcome.COUNTERED, 1));
        post("/orders/" + id + "/counter-offer/decline", Map.of("by", "somebody else", "reason", "too late"))
                .statusCode(200);

        assertThat(floor.said(id, OrderCancelled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.cancelledBy()).isEqualTo("c004"));
    }

    @Test
    void the_timeline_shows_both_names() {
        UUID id = floor.confirmed("C004", bollards());
        floor.hears(
                id, new CustomerAccepted(id, "SO-1", 1, "the buyer", "sales", AcceptedHow.SIGNED_SCAN, clock.now()));

        given().get("/orders/" + id + "/timeline").then().body("by", hasItem("the buyer, entered by sales"));
    }
}
