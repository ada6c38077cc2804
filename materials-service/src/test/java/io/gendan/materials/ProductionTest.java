package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductionTest extends MaterialsTest {
    private Factory lamps(int drivers) {
        return factory.works().knows("""
                        LAMP MADE 3 L4L 0
                        HEAD MADE 2 L4L 0
                        DRIVER PURCHASED 6 MULTIPLE 20
                        PLATE PURCHASED 5 L4L 0 DEDICATED
                        TUBE PURCHASED 5 L4L 0""").builds("""
                        LAMP HEAD 1 0
                        LAMP TUBE 1 0
                        HEAD DRIVER 1 0.10""").buysFrom("""
                        S1 DRIVER 20 6
                        S2 DRIVER 10 2
                        S1 PLATE 1 5
                        S1 TUBE 1 5""").hasInStock(Map.of("DRIVER", drivers, "TUBE", 500));
    }

    private Desk released(String... lines) {
        return order().places(lines).acceptsPromise().releases();
    }

    private String lamps(String quantity, String wish) {
        return factory.code("LAMP") + " " + quantity + " " + wish;
    }

    private List<String> openRequests(Desk order) {
        return given().queryParam("open", true)
                .queryParam("order", order.number())
                .get("/purchase-requests")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private ValidatableResponse buys(List<String> requests) {
        return given().contentType("application/json")
                .body(Map.of("requests", requests))
                .post("/purchase-orders")
                .then();
    }

    private String bought(Desk order) {
        return buys(openRequests(order)).statusCode(201).extract().path("number");
    }

    private ValidatableResponse receives(String purchase, Object... lines) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(lines)))
                .post("/purchase-orders/" + purchase + "/receipts")
                .then();
    }

    private ValidatableResponse confirms(String purchase, String date) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(Map.of("line", 1, "confirmedDate", date))))
                .post("/purchase-orders/" + purchase + "/confirmation")
                .then();
    }

    private static Map<String, Object> line(int line, int quantity) {
        return Map.of("line", line, "quantity", quantity);
    }

    @Test
    void everything_in_stock_is_reserved_kitted_and_consumed() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        assertThat(order.heard()).containsExactly("assessed", "hold-committed", "reserved");
        assertThat(order.last("reserved").path("lines").path(0).path("complete").asBoolean())
                .isTrue();
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 11 0");

        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10");
        assertThat(order.last("kit-completed").path("workOrderId").asText()).isEqualTo(work.toString());
        order.starts(work, 1).completes(work, 1, factory.code("LAMP"), "10");

        assertThat(order.last("components-consumed").path("cost").path("amount").asText())
                .isEqualTo("210.00"); // 11 drivers and 10 tubes at 10.00
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
        assertThat(factory.stock("TUBE")).isEqualTo("490 0 0 0");
        factory.ledgerAddsUp("DRIVER");
    }

    @Test
    void what_is_short_is_asked_for_bought_confirmed_received_and_completes_the_kit() {
        lamps(6);
        Desk order = released(lamps("10", "2030-01-01"));
        assertThat(order.heard()).containsExactly("assessed", "hold-committed", "reserved", "short");
        var shortage = order.last("short").path("shortages").path(0);
        assertThat(shortage.path("quantity").path("value").asText()).isEqualTo("5");
        assertThat(shortage.path("expectedDate").asText()).isEqualTo(in(6));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10");
        assertThat(order.heard("kit-completed")).isEmpty();

        JsonPath purchase = buys(openRequests(order)).statusCode(201).extract().jsonPath();
        String number = purchase.getString("number");
        assertThat(purchase.getString("supplier")).isEqualTo(factory.code("S1"));
        assertThat(purchase.getString("lines[0].quantity.value")).isEqualTo("20");
        assertThat(purchase.getString("lines[0].expectedDate")).isEqualTo(in(6));
        assertThat(order.last("purchase-order-placed")
                        .path("quantity")
                        .path("value")
                        .asText())
                .isEqualTo("5");
        assertThat(factory.stock("DRIVER")).isEqualTo("6 20 11 0");
        assertThat(order.heard("arrival-changed")).isEmpty(); // ordered on the day it was assumed to be

        confirms(number, in(9)).statusCode(200);
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(11)); // the head takes two days more
        confirms(number, in(9)).statusCode(200);
        assertThat(order.heard("arrival-changed")).hasSize(1);

        receives(number, line(1, 20)).statusCode(200).body("lines[0].closed", equalTo(true));
        assertThat(order.last("goods-received").path("quantity").path("value").asText())
                .isEqualTo("5");
        assertThat(order.heard("kit-completed")).hasSize(1);
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(2));
        assertThat(factory.stock("DRIVER")).isEqualTo("26 0 11 0");
        given().get("/shortages?item=" + factory.code("DRIVER")).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_faster_supplier_can_be_chosen() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        given().contentType("application/json")
                .body(Map.of("requests", openRequests(order), "supplier", factory.code("S2")))
                .post("/purchase-orders")
                .then()
                .statusCode(201)
                .body("lines[0].expectedDate", equalTo(in(2)));
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(4));
    }

    @Test
    void a_request_is_ordered_once() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        List<String> requests = openRequests(order);
        buys(requests).statusCode(201);
        buys(requests).statusCode(409).body("type", equalTo("urn:gendan:problem:purchase-request-not-open"));
        assertThat(factory.stock("DRIVER")).isEqualTo("0 20 11 0");
    }

    @Test
    void scarce_goods_go_to_the_better_class_then_to_the_earlier_date() {
        lamps(0);
        Desk late = order().ofClass("B")
                .places(lamps("10", "2030-02-01"))
                .acceptsPromise()
                .releases();
        Desk early = order().ofClass("B")
                .places(lamps("10", "2030-01-01"))
                .acceptsPromise()
                .releases();
        Desk first = order().ofClass("A")
                .places(lamps("10", "2030-03-01"))
                .acceptsPromise()
                .releases();
        List<String> all = new ArrayList<>(openRequests(late));
        all.addAll(openRequests(early));
        all.addAll(openRequests(first));
        String number = buys(all).statusCode(201).extract().path("number");

        receives(number, line(1, 25)).statusCode(200);
        assertThat(first.last("goods-received").path("quantity").path("value").asText())
                .isEqualTo("11");
        assertThat(early.last("goods-received").path("quantity").path("value").asText())
                .isEqualTo("11");
        assertThat(late.last("goods-received").path("quantity").path("value").asText())
                .isEqualTo("3");
    }

    @Test
    void too_much_is_sent_back_and_rejected_pieces_are_still_expected() {
        lamps(0);
        String number = bought(released(lamps("10", "2030-01-01")));
        receives(number, line(1, 22))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:receipt-over-tolerance"));
        receives(number, line(1, 11), line(1, 11)).statusCode(422);
        receives(number, Map.of("line", 1, "quantity", 12, "accepted", 9)).statusCode(200);
        assertThat(factory.stock("DRIVER")).isEqualTo("9 11 11 0");
        receives(number, line(1, 12)).statusCode(200);
        assertThat(factory.stock("DRIVER")).isEqualTo("21 0 11 0");
        receives(number, line(1, 1)).statusCode(409);
    }

    @Test
    void a_line_that_closes_short_asks_again_for_what_it_leaves_open() {
        factory.works()
                .knows("""
                        LAMP MADE 3 L4L 0
                        DRIVER PURCHASED 6 L4L 0""")
                .builds("LAMP DRIVER 1 0")
                .buysFrom("S1 DRIVER 1 6")
                .hasInStock(Map.of("DRIVER", 1));
        Desk order = released(lamps("101", "2030-01-01"));
        String number = bought(order);
        receives(number, line(1, 99)).statusCode(200).body("lines[0].closed", equalTo(true));
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 100 0");
        assertThat(openRequests(order)).hasSize(1);
    }

    @Test
    void a_delivery_that_does_not_come_moves_the_date_every_evening() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        bought(order);
        clock.to(WEEK.endOfDay(LocalDate.parse(in(6))).plusSeconds(1));
        assertThat(order.heard("arrival-changed")).hasSize(1);
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(3)); // tomorrow, and two days for the head
    }

    @Test
    void what_nobody_orders_comes_a_day_later_every_evening() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        String tomorrow = in(1 + 6 + 2);
        clock.advance(Duration.ofHours(8));
        assertThat(order.heard("arrival-changed")).hasSize(1);
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(tomorrow);
        clock.advance(Duration.ofHours(24));
        assertThat(order.heard("arrival-changed")).hasSize(2);
        bought(order); // in the evening still, so from today on
        assertThat(order.last("arrival-changed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(tomorrow);
        clock.advance(Duration.ofHours(72));
        assertThat(order.heard("arrival-changed")).hasSize(3);
    }

    @Test
    void a_cancelled_order_gives_back_and_the_next_in_line_gets_it() {
        lamps(11);
        Desk holder = released(lamps("10", "2030-01-01"));
        Desk waiting = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        waiting.schedules(work, 1, factory.code("LAMP"), "10");
        assertThat(openRequests(waiting)).hasSize(1);

        holder.cancels();
        assertThat(holder.last("cancellation-costed")
                        .path("cost")
                        .path("amount")
                        .asText())
                .isEqualTo("0.00");
        assertThat(openRequests(waiting)).isEmpty();
        assertThat(waiting.heard("kit-completed")).hasSize(1);
        assertThat(factory.stock("DRIVER")).isEqualTo("11 0 11 0");
        holder.cancels();
        assertThat(holder.heard("cancellation-costed")).hasSize(1);
    }

    @Test
    void material_bought_for_one_customer_only_costs_when_the_order_is_withdrawn() {
        lamps(100).builds("LAMP PLATE 2 0");
        Desk order = released(lamps("10", "2030-01-01"));
        bought(order);
        UUID withdrawal = UUID.randomUUID();
        order.wantsBack(withdrawal, 1).wantsBack(withdrawal, 1);
        assertThat(order.heard("withdrawn")).hasSize(1);
        assertThat(order.last("withdrawn").path("cost").path("amount").asText()).isEqualTo("200.00");
        order.cancels();
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("200.00");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 0");
        assertThat(factory.stock("PLATE")).isEqualTo("0 20 0 0");
    }

    @Test
    void a_frozen_line_is_neither_bought_for_nor_kitted_until_it_thaws() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID withdrawal = UUID.randomUUID();
        order.wantsBack(withdrawal, 1);
        buys(openRequests(order)).statusCode(409).body("type", equalTo("urn:gendan:problem:purchase-request-frozen"));
        order.abandons(withdrawal);
        String number = bought(order);
        UUID again = UUID.randomUUID();
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").wantsBack(again, 1);
        receives(number, line(1, 20)).statusCode(200);
        assertThat(order.heard("kit-completed")).isEmpty();
        order.abandons(again);
        assertThat(order.heard("kit-completed")).hasSize(1);
    }

    @Test
    void what_the_workshop_has_begun_comes_back_too_late() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").starts(work, 1).wantsBack(UUID.randomUUID(), 1);
        assertThat(order.last("withdrawal-too-late").path("fact").asText()).contains("WO-");
        assertThat(order.heard("withdrawn")).isEmpty();
    }

    @Test
    void an_order_that_was_never_placed_costs_nothing_and_says_so() {
        Desk order = order().cancels();
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("0.00");
    }

    @Test
    void events_of_planning_wait_for_the_release_and_for_each_other() {
        lamps(100);
        UUID work = UUID.randomUUID();
        Desk order = order().places(lamps("10", "2030-01-01")).acceptsPromise();
        order.schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1)
                .completes(work, 1, factory.code("LAMP"), "10");
        assertThat(order.heard()).containsExactly("assessed", "hold-committed");
        order.releases();
        assertThat(order.heard("kit-completed")).hasSize(1);
        assertThat(order.heard("components-consumed")).hasSize(1);
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
    }

    @Test
    void fewer_good_pieces_leave_a_variance_that_explains_every_component() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").completes(work, 1, factory.code("LAMP"), "8");
        var ledger = given().get("/stock/" + factory.code("TUBE") + "/ledger")
                .then()
                .extract()
                .jsonPath();
        assertThat(ledger.getList("items.kind", String.class)).containsExactly("OPENING", "CONSUMPTION", "VARIANCE");
        assertThat(ledger.getList("items.quantity", String.class)).containsExactly("500", "-8", "-2");
        assertThat(factory.stock("TUBE")).isEqualTo("490 0 0 0");
    }

    @Test
    void a_release_without_a_hold_still_finds_material_and_opens_a_case() {
        lamps(100);
        Desk order = order().places(lamps("10", "2030-01-01"));
        clock.advance(Duration.ofDays(6));
        assertThat(order.heard()).containsExactly("assessed", "hold-lapsed");
        order.releases();
        assertThat(order.heard("reserved")).hasSize(1);
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 11 0");
    }

    @Test
    void the_warehouse_cannot_hand_out_what_belongs_to_orders() {
        lamps(12);
        released(lamps("10", "2030-01-01"));
        Map<String, Object> issue =
                Map.of("plant", factory.plant(), "location", "PARTS", "quantity", 2, "reason", "repair");
        given().contentType("application/json")
                .body(issue)
                .post("/stock/" + factory.code("DRIVER") + "/issues")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:stock-not-free"));
        given().contentType("application/json")
                .body(Map.of("plant", factory.plant(), "location", "PARTS", "counted", 11, "reason", "count"))
                .post("/stock/" + factory.code("DRIVER") + "/counts")
                .then()
                .statusCode(200)
                .body("onHand.value", equalTo("11"));
        factory.ledgerAddsUp("DRIVER");
    }

    @Test
    void two_work_orders_of_one_line_share_its_components() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        order.schedules(one, 1, factory.code("LAMP"), "4").schedules(two, 1, factory.code("LAMP"), "6");
        assertThat(order.heard("kit-completed")).hasSize(2);
        order.completes(one, 1, factory.code("LAMP"), "4");
        assertThat(factory.stock("DRIVER")).isEqualTo("95 0 6 0");
        order.completes(two, 1, factory.code("LAMP"), "6");
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
        assertThat(factory.stock("TUBE")).isEqualTo("490 0 0 0");
    }
}
