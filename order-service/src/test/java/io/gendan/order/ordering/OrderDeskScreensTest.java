package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.words.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order desk's screens: every action is there when it is due, does what it says, and is gone. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class OrderDeskScreensTest extends OrderStory {
    @Inject
    Words words;

    @Inject
    Orders orders;

    private String number(UUID order) {
        return floor.order(order).extract().path("number");
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void what_is_missing_is_asked_for_and_then_submitted() {
        UUID order = UUID.fromString(post(
                        "/orders",
                        floor.wish(
                                "C004",
                                List.of(Map.of(
                                        "product",
                                        "L-BOL600",
                                        "requestedDate",
                                        floor.inDays(60).toString()))))
                .statusCode(201)
                .extract()
                .path("id"));
        String number = number(order);

        DeskScreen.about(number)
                .slip("orders-to-complete")
                .form("complete")
                .send(Map.of("lines.0.quantity.value", "12"))
                .statusCode(200);
        DeskScreen.about(number)
                .slip("orders-to-complete")
                .form("submit")
                .send()
                .statusCode(200);

        assertThat(floor.stage(order)).isEqualTo("IN_REVIEW");
        assertThat(DeskScreen.about(number).slips("orders-to-complete")).isEmpty();
    }

    @Test
    void only_what_is_missing_is_asked_for_whichever_line_it_is_in() {
        Map<String, Object> unfinished = Map.of("product", "F-TBL80", "quantity", Map.of("value", "2", "unit", "C62"));
        UUID order = UUID.fromString(post("/orders", floor.wish("C004", List.of(floor.line("L-BOL600", 4), unfinished)))
                .statusCode(201)
                .extract()
                .path("id"));

        DeskScreen.about(number(order))
                .slip("orders-to-complete")
                .form("complete")
                .send(Map.of("lines.0.requestedDate", floor.inDays(60).toString()))
                .statusCode(200);

        assertThat(DeskScreen.about(number(order)).slip("orders-to-complete").offers("submit"))
                .isTrue();
    }

    @Test
    void a_confirmation_accepted_on_paper_is_entered_by_sales() {
        UUID order = floor.confirmed("C004", bollards());
        DeskScreen.Slip slip = DeskScreen.about(number(order)).slip("customer-answers");

        assertThat(slip.offers("accept")).isFalse();
        slip.form("accept-for-customer").send(Map.of("acceptedBy", "the buyer")).statusCode(200);

        assertThat(floor.stage(order)).isEqualTo("AWAITING_DEPOSIT");
    }

    @Test
    @TestSecurity(user = "c004", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void a_customer_accepts_with_one_press_and_sees_nobody_elses_orders() {
        UUID order = floor.confirmed("C004", bollards());

        DeskScreen.about(number(order))
                .slip("customer-answers")
                .form("accept")
                .send()
                .statusCode(200);

        assertThat(floor.stage(order)).isEqualTo("AWAITING_DEPOSIT");
        assertThat(DeskScreen.open("/desk/orders", "en").text()).doesNotContain("C005");
    }

    @Test
    @TestSecurity(user = "c004", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void a_customer_reads_why_the_order_ended_and_not_which_of_us_said_so() {
        UUID order = floor.place("C004", bollards());
        floor.hears(order, floor.decided(order, WhenOrderReviewDecided.Outcome.REJECTED, 1));

        assertThat(DeskScreen.open("/desk/orders/" + number(order), "en").text())
                .contains("as computed")
                .doesNotContain("general-manager");
        floor.order(order).body("ended.reason", equalTo("as computed")).body("ended.by", nullValue());
    }

    @Test
    void our_own_people_read_who_ended_an_order() {
        UUID order = floor.place("C004", bollards());
        floor.hears(order, floor.decided(order, WhenOrderReviewDecided.Outcome.REJECTED, 1));

        floor.order(order).body("ended.by", equalTo("general-manager"));
    }

    @Test
    void a_counter_offer_is_shown_with_its_dates_and_taken() {
        UUID order = floor.place("C004", bollards());
        floor.hears(order, floor.decided(order, WhenOrderReviewDecided.Outcome.COUNTERED, 1));
        DeskScreen.Slip slip = DeskScreen.about(number(order)).slip("customer-answers");

        assertThat(slip.text()).contains(floor.inDays(40).toString());
        slip.form("take-offer-for-customer").send(Map.of("by", "the buyer")).statusCode(200);

        assertThat(floor.stage(order)).isEqualTo("IN_REVIEW");
    }

    @Test
    void the_order_page_says_where_it_is_what_comes_next_and_what_has_happened() {
        UUID order = floor.confirmed("C004", bollards());

        String english = DeskScreen.open("/desk/orders/" + number(order), "en").text();
        String chinese = DeskScreen.open("/desk/orders/" + number(order), "zh").text();

        assertThat(english)
                .contains(number(order), "Awaiting the customer", "Accept the order confirmation", "L-BOL600");
        assertThat(chinese).contains(number(order), "待客户确认", "跟踪记录");
    }

    @Test
    void the_order_page_can_call_the_order_off() {
        UUID order = floor.confirmed("C004", bollards());

        DeskScreen.open("/desk/orders/" + number(order), "en")
                .form("cancel")
                .send(Map.of("reason", "not needed any more"))
                .statusCode(200);

        assertThat(floor.stage(order)).isEqualTo("CANCELLED");
    }

    @Test
    void the_search_leads_to_the_order_by_our_number_and_by_theirs() {
        String theirs = "PO-" + UUID.randomUUID();
        String number = post("/orders", Map.of("customer", "C005", "customerOrderNumber", theirs, "lines", bollards()))
                .statusCode(201)
                .extract()
                .path("number");

        for (String known : List.of(number, number.toLowerCase(Locale.ROOT), theirs)) {
            given().redirects()
                    .follow(false)
                    .queryParam("q", known)
                    .get("/desk/search")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/desk/orders/" + number));
        }
        assertThat(DeskScreen.open("/desk/search?q=no-such-number", "en").text())
                .contains("No order bears this number");
    }

    @Test
    void an_order_is_written_down_on_the_entry_page() {
        String number = DeskScreen.open("/desk/new-order", "es")
                .form("place")
                .send(Map.of(
                        "customer", "C004",
                        "customerOrderNumber", "PO-77",
                        "lines.0.product", "L-BOL600",
                        "lines.0.quantity.value", "40"))
                .statusCode(201)
                .extract()
                .path("number");

        assertThat(DeskScreen.open("/desk/orders", "es").text()).contains(number, "En evaluación");
    }

    @Test
    @TestSecurity(user = "the auditor", roles = "auditor")
    void who_only_looks_has_nothing_to_press() {
        DeskScreen.Slip slip = DeskScreen.about(empty()).slip("orders-to-complete");

        assertThat(slip.text()).contains("Waits for: Sales, Sales manager");
        assertThat(slip.offers("complete")).isFalse();
    }

    /** An order of which nothing is known yet, put there without a login that may. */
    private String empty() {
        return QuarkusTransaction.requiringNew().call(() -> {
            OrderId id = OrderId.next();
            Order order = new Order(
                    id,
                    "SO-TEST-" + id.value().toString().substring(24).toUpperCase(Locale.ROOT),
                    "NB1",
                    AnOrder.of(1).order.terms(),
                    "sales",
                    clock.now());
            orders.persist(order);
            return order.number();
        });
    }
}
