package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.atOnce;
import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Quantity;
import io.gendan.order.SampleFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order desk as its neighbours know it. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class OrderStoriesTest {
    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    Orders orders;

    @Inject
    AgroalDataSource database;

    @Inject
    SampleFactory sample;

    private SalesFloor floor;

    /** Bollard lights for C004: deposit 30 %, balance before shipment, five percent tolerance. */
    private List<Map<String, Object>> bollards() {
        return List.of(floor.line("L-BOL600", 40));
    }

    @BeforeEach
    void the_sample_factory_is_known() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
    }

    @Test
    void a_second_import_changes_and_says_nothing() {
        SalesFloor.load("customers", "customers.csv").body("unchanged", equalTo(15), "changed", equalTo(0));
        SalesFloor.load("products", "products.csv").body("unchanged", equalTo(15));
        SalesFloor.load("prices", "prices.csv").body("created", equalTo(0), "changed", equalTo(0));

        assertThat(deliveries.saidAbout("C001")).containsExactly("io.gendan.order.customer.v1");
        assertThat(deliveries
                        .published("C001", "io.gendan.order.customer.v1")
                        .getFirst()
                        .path("class")
                        .asText())
                .isEqualTo("A");
        assertThat(deliveries.saidAbout("L-BOL600")).containsExactly("io.gendan.order.product.v1");
    }

    @Test
    void a_file_with_a_bad_row_is_refused_whole() {
        given().contentType("text/csv; charset=UTF-8")
                .body("price_list,product,currency,unit_price,valid_from\r\n"
                        + "EUR-2027,L-BOL600,EUR,60.00,2027-01-01\r\n"
                        + "EUR-2027,L-NOTHING,EUR,0,2027-01-01\r\n")
                .post("/prices/import")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"))
                .body("errors.row", hasItem(3));
        SalesFloor.load("prices", "prices.csv").body("created", equalTo(0));
    }

    @Test
    void a_complete_order_is_in_review_at_once() {
        UUID id = floor.place("C004", List.of(floor.line("L-BOL600", 40), floor.line("L-WALL20", 10)));

        floor.order(id)
                .body("stage", equalTo("IN_REVIEW"))
                .body("number", matchesPattern("SO-20\\d\\d-\\d{6}"))
                .body("lines[0].amount.amount", equalTo("2500.00"))
                .body("lines[0].unitPrice.amount", equalTo("62.50"))
                .body("total.currency", equalTo("USD"))
                .body("missing", empty())
                .body("nextStep.owner", notNullValue())
                .body("nextStep.dueAt", notNullValue());
        assertThat(floor.said(id, OrderPlaced.class)).singleElement().satisfies(placed -> {
            assertThat(placed.terms().depositPercent()).isEqualTo("30");
            assertThat(placed.customer().code()).isEqualTo("C004");
            assertThat(placed.lines()).hasSize(2);
            assertThat(placed.overPercent()).isEqualTo("5");
            assertThat(placed.total())
                    .isEqualTo(placed.lines()
                            .get(0)
                            .amount()
                            .plus(placed.lines().get(1).amount()));
        });
    }

    @Test
    void everything_wrong_with_a_request_is_named_at_its_field() {
        post(
                        "/orders",
                        floor.wish(
                                "C004",
                                List.of(
                                        Map.of("product", "L-NOTHING", "quantity", Map.of("value", "1", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "quantity", Map.of("value", "0", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "quantity", Map.of("value", "-3", "unit", "KGM")),
                                        Map.of(
                                                "product",
                                                "L-BOL600",
                                                "quantity",
                                                Map.of("value", "1.5", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "requestedDate", "2020-01-01"))))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:order-not-acceptable"))
                .body(
                        "errors.field",
                        contains(
                                "lines[0].product",
                                "lines[1].quantity.value",
                                "lines[2].quantity.value",
                                "lines[2].quantity.unit",
                                "lines[3].quantity.value",
                                "lines[4].requestedDate"));
    }

    @Test
    void an_unknown_customer_is_named() {
        post("/orders", floor.wish("C999", bollards())).statusCode(422).body("errors.field", contains("customer"));
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void only_a_manager_leaves_the_price_list() {
        Map<String, Object> special = Map.of(
                "product", "L-BOL600",
                "quantity", Map.of("value", "40", "unit", "C62"),
                "requestedDate", floor.inDays(60).toString(),
                "unitPrice", Map.of("amount", "50.1234", "currency", "USD"));

        post("/orders", floor.wish("C004", List.of(special)))
                .statusCode(422)
                .body("errors.field", contains("lines[0].unitPrice"));
    }

    @Test
    void a_manager_leaves_the_price_list_in_the_customers_currency() {
        Map<String, Object> special = Map.of(
                "product", "L-BOL600",
                "quantity", Map.of("value", "40", "unit", "C62"),
                "requestedDate", floor.inDays(60).toString(),
                "unitPrice", Map.of("amount", "50.1234", "currency", "USD"));

        UUID id = floor.place("C004", List.of(special));

        floor.order(id).body("lines[0].amount.amount", equalTo("2004.94"));
    }

    @Test
    void an_incomplete_order_waits_with_a_clock_until_it_is_completed() {
        UUID id = floor.place("C004", List.of(Map.of("product", "L-BOL600")));
        floor.order(id)
                .body("stage", equalTo("RECEIVED"))
                .body("flags", contains("INCOMPLETE"))
                .body("missing.item", contains("lines[0].quantity", "lines[0].requestedDate"))
                .body("nextStep.owner", equalTo("sales"));
        post("/orders/" + id + "/submission", Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:order-incomplete"))
                .body("missing.item", hasItem("lines[0].quantity"));
        assertThat(deliveries.saidAbout(id.toString())).isEmpty();

        String tag = given().get("/orders/" + id).getHeader("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"9999\"")
                .body(Map.of("lines", List.of(Map.of("line", 1, "quantity", Map.of("value", "40", "unit", "C62")))))
                .patch("/orders/" + id)
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of(
                        "lines",
                        List.of(Map.of(
                                "line", 1,
                                "quantity", Map.of("value", "40", "unit", "C62"),
                                "requestedDate", floor.inDays(30).toString()))))
                .patch("/orders/" + id)
                .then()
                .statusCode(200)
                .body("missing", empty())
                .body("lines[0].product", equalTo("L-BOL600"));
        post("/orders/" + id + "/submission", Map.of()).statusCode(200).body("stage", equalTo("IN_REVIEW"));
        assertThat(floor.said(id, OrderPlaced.class)).hasSize(1);
        given().get("/orders/" + id + "/timeline")
                .then()
                .body("event", hasItems("OrderReceivedIncomplete", "OrderCompleted"));
    }

    @Test
    void two_working_days_later_an_incomplete_order_is_a_case_for_somebody() {
        UUID id = floor.place("C004", List.of(Map.of("product", "L-BOL600")));

        clock.advance(Duration.ofDays(6));

        given().get("/orders/" + id).then().body("stage", equalTo("RECEIVED"));
        assertThat(cases(id)).contains("order-incomplete-overdue");
    }

    private List<String> cases(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select kind from exception_case where key = ?")) {
            select.setString(1, id.toString());
            List<String> kinds = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    kinds.add(row.getString(1));
                }
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_order_lives_from_placed_to_closed() {
        UUID id = floor.place("C004", bollards());
        floor.approve(id, 1);
        assertThat(floor.said(id, PromiseAccepted.class)).hasSize(1);
        floor.commit(id);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_CUSTOMER");
        post("/orders/" + id + "/acceptance", Map.of("how", "LOGIN", "acceptedBy", "buyer"))
                .statusCode(200)
                .body("stage", equalTo("AWAITING_DEPOSIT"));
        floor.hears(id, new WhenDepositReceived.DepositReceived(id));
        assertThat(floor.said(id, ProductionReleased.class)).hasSize(1);
        floor.makeAndStore(id, 1, 40);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_BALANCE");
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).singleElement().satisfies(release -> {
            assertThat(release.release()).isEqualTo(1);
            assertThat(release.lines()).containsExactly(new Allotment(1, "L-BOL600", Quantity.of(40, "C62")));
        });
        UUID shipment = UUID.randomUUID();
        List<LineQuantity> all = List.of(new LineQuantity(1, Quantity.of(40, "C62")));
        floor.hears(id, new WhenShipmentDispatched.ShipmentDispatched(id, shipment, all, clock.now(), null));
        assertThat(floor.stage(id)).isEqualTo("SHIPPED");
        floor.hears(id, new WhenInvoiceIssued.InvoiceIssued(id, shipment, "INV-1", floor.inDays(30)));
        floor.hears(id, new WhenShipmentDelivered.ShipmentDelivered(id, shipment, all, clock.now()));
        assertThat(floor.stage(id)).isEqualTo("DELIVERED");
        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, shipment, "INV-1"));

        floor.order(id)
                .body("stage", equalTo("CLOSED"))
                .body("lines[0].delivered.value", equalTo("40"))
                .body("nextStep", equalTo(null));
        assertThat(deliveries.saidAbout(id.toString()))
                .extracting(type -> type.substring("io.gendan.order.".length()))
                .containsExactly(
                        "placed.v1",
                        "promise-accepted.v1",
                        "confirmed.v1",
                        "customer-accepted.v1",
                        "production-released.v1",
                        "dispatch-released.v1",
                        "closed.v1");
    }

    @Test
    void a_fact_heard_twice_counts_once() {
        UUID id = floor.released("C004", bollards());
        Envelope stored =
                deliveries.deliver(id.toString(), new WhenGoodsStored.GoodsStored(id, 1, Quantity.of(10, "C62")));
        deliveries.again(stored);
        deliveries.together(List.of(stored, stored));

        floor.order(id).body("lines[0].stored.value", equalTo("10"));
    }

    @Test
    void goods_may_be_heard_of_in_the_store_before_planning_has_said_they_are_made() {
        UUID id = floor.released("C004", bollards());
        UUID work = UUID.randomUUID();
        Quantity made = Quantity.of(40, "C62");
        floor.clear(id, 1, 40);
        floor.hears(id, new WhenGoodsStored.GoodsStored(id, 1, made));
        assertThat(floor.said(id, DispatchReleased.class)).isEmpty();

        floor.hears(id, floor.scheduled(id, work, 1));
        floor.hears(id, new WhenProductionCompleted.ProductionCompleted(id, work, 1, made, clock.now()));

        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);
    }

    @Test
    void a_fact_about_an_order_not_heard_of_waits() {
        UUID nobody = UUID.randomUUID();
        floor.hears(nobody, new WhenDepositReceived.DepositReceived(nobody));

        given().get("/orders/" + nobody).then().statusCode(404).body("type", endsWith("order-not-found"));
    }

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
        post("/orders/" + id + "/acceptance", Map.of("how", "LOGIN"))
                .statusCode(409)
                .body("type", endsWith("not-yet-confirmed"));

        post("/orders/" + id + "/counter-offer/acceptance", Map.of("by", "buyer", "how", "LOGIN"))
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
    void a_released_order_is_cancelled_when_all_three_have_stopped() {
        UUID id = floor.released("C004", bollards());
        post("/orders/" + id + "/cancellation", Map.of("reason", "project stopped", "fault", "CUSTOMER"))
                .statusCode(202)
                .body("flags", contains("CANCELLING"));
        UUID asked = floor.said(id, WithdrawalRequested.class).getFirst().withdrawalId();
        post("/orders/" + id + "/cancellation", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", endsWith("cancellation-under-way"));
        floor.hears(id, new WhenPlanningWithdrawn.Withdrawn(id, asked));
        floor.hears(id, new WhenMaterialsWithdrawn.Withdrawn(id, UUID.randomUUID()));
        floor.hears(id, new WhenShippingWithdrawn.Withdrawn(id, asked));
        assertThat(floor.said(id, OrderCancelled.class)).isEmpty();
        floor.hears(id, new WhenMaterialsWithdrawn.Withdrawn(id, asked));

        assertThat(floor.said(id, OrderCancelled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.released()).isTrue());
        assertThat(floor.stage(id)).isEqualTo("CANCELLED");
        post("/orders/" + id + "/cancellation", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", endsWith("not-possible-in-stage"));
        floor.hears(id, new WhenCancellationSettled.CancellationSettled(id));
        floor.order(id).body("nextStep", equalTo(null));
    }

    @Test
    void too_late_to_stop_means_the_order_goes_on() {
        UUID id = floor.released("C004", bollards());
        floor.makeAndStore(id, 1, 40);
        post("/orders/" + id + "/cancellation", Map.of("reason", "project stopped"))
                .statusCode(202);
        UUID asked = floor.said(id, WithdrawalRequested.class).getFirst().withdrawalId();
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).isEmpty();
        floor.hears(id, new WhenPlanningWithdrawalTooLate.TooLate(id, asked, "40 are made"));
        floor.hears(id, new WhenMaterialsWithdrawalTooLate.TooLate(id, asked, "used up"));
        floor.hears(id, new WhenShippingWithdrawn.Withdrawn(id, asked));

        assertThat(floor.said(id, WithdrawalAbandoned.class))
                .singleElement()
                .satisfies(said -> assertThat(said.reason()).isEqualTo("40 are made; used up"));
        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);
    }

    @Test
    void two_cancellations_at_once_ask_once() throws Exception {
        UUID id = floor.released("C004", bollards());
        Callable<Integer> cancel = () -> post("/orders/" + id + "/cancellation", Map.of("reason", "twice"))
                .extract()
                .statusCode();

        List<Integer> answers =
                atOnce(IntStream.range(0, 8).mapToObj(i -> cancel).toList());

        assertThat(answers).containsOnlyOnce(202).containsOnly(202, 409);
        assertThat(floor.said(id, WithdrawalRequested.class)).hasSize(1);
    }

    @Test
    void two_acceptances_at_once_are_one() throws Exception {
        UUID id = floor.confirmed("C004", bollards());
        Callable<Integer> accept = () -> post("/orders/" + id + "/acceptance", Map.of("how", "LOGIN"))
                .extract()
                .statusCode();

        List<Integer> answers =
                atOnce(IntStream.range(0, 8).mapToObj(i -> accept).toList());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(floor.said(id, CustomerAccepted.class)).hasSize(1);
    }

    @Test
    void a_cancellation_and_the_deposit_that_releases_production_do_not_both_win() throws Exception {
        for (int round = 0; round < 12; round++) {
            UUID id = floor.accepted("C004", bollards());
            Callable<Integer> cancel = () -> post("/orders/" + id + "/cancellation", Map.of("reason", "race"))
                    .extract()
                    .statusCode();
            Callable<Integer> pay = () -> {
                floor.hears(id, new WhenDepositReceived.DepositReceived(id));
                return 0;
            };

            List<Integer> answers = atOnce(round % 2 == 0 ? List.of(cancel, pay) : List.of(pay, cancel));

            boolean atOnce = answers.contains(200);
            assertThat(floor.said(id, OrderCancelled.class)).hasSize(atOnce ? 1 : 0);
            assertThat(floor.said(id, ProductionReleased.class)).hasSize(atOnce ? 0 : 1);
            assertThat(floor.said(id, WithdrawalRequested.class)).hasSize(atOnce ? 0 : 1);
        }
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

    @Test
    void a_repeated_request_with_one_key_places_one_order() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> place = () -> given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(floor.wish("C004", bollards()))
                .post("/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(atOnce(List.of(place, place, place, place))).containsOnly(place.call());
    }

    @Test
    void orders_are_found_by_both_numbers_and_paged() {
        String theirs = "PO-" + UUID.randomUUID();
        String number = post("/orders", Map.of("customer", "C005", "customerOrderNumber", theirs, "lines", bollards()))
                .statusCode(201)
                .extract()
                .path("number");
        floor.place("C005", bollards());

        given().queryParam("q", theirs.substring(0, 20).toLowerCase(Locale.ROOT))
                .get("/orders")
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(number));
        given().get("/orders/" + number.toLowerCase(Locale.ROOT)).then().statusCode(200);
        String next = given().queryParam("customer", "C005")
                .queryParam("limit", 1)
                .get("/orders")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        given().queryParam("customer", "C005")
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get("/orders")
                .then()
                .body("items[0].id", not(equalTo(next)));
        given().queryParam("stage", "IN_REVIEW")
                .get("/orders")
                .then()
                .body("items.stage", everyItem(equalTo("IN_REVIEW")));
    }

    @Test
    @TestSecurity(user = "c005", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C005"))
    void a_customer_reaches_their_own_orders_only() {
        UUID own = UUID.fromString(post("/orders", Map.of("lines", bollards()))
                .statusCode(201)
                .body("customer", equalTo("C005"))
                .extract()
                .path("id"));
        post("/orders", floor.wish("C004", bollards())).statusCode(422).body("errors.field", contains("customer"));
        post("/orders/" + own + "/submission", Map.of()).statusCode(403);
        post("/orders/" + own + "/cancellation", Map.of("reason", "no", "fault", "FACTORY"))
                .statusCode(403)
                .body("type", endsWith("only-sales-may-judge-fault"));
        given().queryParam("customer", "C004").get("/orders").then().body("items.customer", everyItem(equalTo("C005")));
    }

    @Test
    @TestSecurity(user = "c006", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C006"))
    void another_customers_order_is_not_there() {
        UUID others = new Somebody().placed();

        given().get("/orders/" + others).then().statusCode(404);
        given().get("/orders/" + others + "/timeline").then().statusCode(404);
        post("/orders/" + others + "/cancellation", Map.of("reason", "mischief"))
                .statusCode(404);
    }

    /** Puts an order of C004 there without a login of C004. */
    private final class Somebody {
        UUID placed() {
            return QuarkusTransaction.requiringNew().call(() -> {
                OrderId id = OrderId.next();
                Order order = new Order(
                        id,
                        "SO-TEST-" + id.value().toString().substring(24),
                        "NB1",
                        AnOrder.of(1).order.terms(),
                        "sales",
                        clock.now());
                orders.persist(order);
                return id.value();
            });
        }
    }
}
