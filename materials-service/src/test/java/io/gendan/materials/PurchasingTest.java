package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurchasingTest extends LampFactoryTest {
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
}
