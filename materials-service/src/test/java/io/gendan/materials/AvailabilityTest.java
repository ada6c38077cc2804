package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvailabilityTest extends MaterialsTest {
    private Factory lamps() {
        return factory.works().knows("""
                        LAMP MADE 3 L4L 0
                        HEAD MADE 2 L4L 0
                        BODY MADE 4 L4L 0
                        DRIVER PURCHASED 6 MULTIPLE 20
                        TUBE PURCHASED 5 L4L 0""").builds("""
                        LAMP HEAD 1 0
                        LAMP BODY 1 0
                        HEAD DRIVER 1 0.02
                        BODY TUBE 2 0""").buysFrom("""
                        S1 DRIVER 20 6
                        S1 TUBE 1 5""");
    }

    @Test
    void what_lies_in_stock_is_ready_after_the_longest_path_of_making() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01");

        JsonNode line = order.last("assessed").path("lines").path(0);
        assertThat(line.path("readyDate").asText()).isEqualTo(in(4)); // body 4 days; head's 2 run beside it
        assertThat(line.path("shortages")).isEmpty();
        assertThat(order.last("assessed").path("green").asBoolean()).isTrue();
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 11"); // 10.2 drivers are 11
        assertThat(factory.stock("TUBE")).isEqualTo("100 0 0 20");
    }

    @Test
    void what_is_short_is_dated_by_its_supplier_and_named() {
        lamps().hasInStock(Map.of("DRIVER", 5, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01");

        JsonNode line = order.last("assessed").path("lines").path(0);
        assertThat(line.path("readyDate").asText())
                .isEqualTo(in(8)); // bought 6, then the head 2; the body's 4 run beside
        JsonNode shortage = line.path("shortages").path(0);
        assertThat(shortage.path("item").asText()).isEqualTo(factory.code("DRIVER"));
        assertThat(shortage.path("quantity").path("value").asText()).isEqualTo("6");
        assertThat(shortage.path("expectedDate").asText()).isEqualTo(in(6));
        assertThat(factory.stock("DRIVER")).isEqualTo("5 0 0 5");
    }

    @Test
    void two_lines_for_the_same_part_are_summed_before_checking() {
        lamps().hasInStock(Map.of("DRIVER", 15, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-02", factory.code("LAMP") + " 10 2030-01-01");

        JsonNode lines = order.last("assessed").path("lines");
        assertThat(lines.path(0)
                        .path("shortages")
                        .path(0)
                        .path("quantity")
                        .path("value")
                        .asText())
                .isEqualTo("7"); // the later wish gets what the earlier one left
        assertThat(lines.path(1).path("shortages")).isEmpty();
        assertThat(factory.stock("DRIVER")).isEqualTo("15 0 0 15");
    }

    @Test
    void a_product_without_a_bill_is_pending_until_it_has_one() {
        lamps().knows("NEW MADE 3 L4L 0").hasInStock(Map.of("DRIVER", 50));
        Desk order = order().places(factory.code("NEW") + " 10 2030-01-01");
        assertThat(order.last("assessed").path("green").asBoolean()).isFalse();
        assertThat(order.last("assessed").path("lines").path(0).has("readyDate"))
                .isFalse();

        factory.builds("NEW DRIVER 1 0");
        clock.advance(Duration.ofSeconds(1));
        assertThat(order.heard()).containsExactly("assessed", "assessed");
        assertThat(order.last("assessed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(0));
        assertThat(order.last("assessed").path("promiseId").asText())
                .isEqualTo(order.promise().toString());
        assertThat(factory.stock("DRIVER")).isEqualTo("50 0 0 10");
    }

    @Test
    void without_a_calendar_no_date_is_guessed() {
        factory.knows("""
                LAMP MADE 3 L4L 0
                DRIVER PURCHASED 6 L4L 0""").builds("LAMP DRIVER 1 0").hasInStock(Map.of("DRIVER", 5));
        Desk order = order().places(factory.code("LAMP") + " 5 2030-01-01");
        assertThat(order.last("assessed").path("lines").path(0).has("readyDate"))
                .isFalse();

        factory.works();
        clock.advance(Duration.ofSeconds(1));
        assertThat(order.last("assessed")
                        .path("lines")
                        .path(0)
                        .path("readyDate")
                        .asText())
                .isEqualTo(in(0));
    }

    @Test
    void a_hold_that_nobody_accepts_lapses_after_three_working_days_and_says_so_once() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01");
        clock.advance(Duration.ofHours(78)); // Thursday 15:00
        assertThat(order.heard()).containsExactly("assessed");
        clock.advance(Duration.ofHours(2));
        assertThat(order.heard()).containsExactly("assessed", "hold-lapsed");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 0");

        order.acceptsPromise();
        assertThat(order.heard()).containsExactly("assessed", "hold-lapsed");
    }

    @Test
    void a_committed_hold_does_not_lapse() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01").acceptsPromise();
        clock.advance(Duration.ofDays(30));
        assertThat(order.heard()).containsExactly("assessed", "hold-committed");
        order.acceptsPromise();
        assertThat(order.heard()).containsExactly("assessed", "hold-committed");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 11");
    }

    @Test
    void a_counter_offer_keeps_its_supply_until_it_ends() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01")
                .counters(clock.now().plus(Duration.ofDays(10)).toString());
        clock.advance(Duration.ofDays(9));
        assertThat(order.heard()).containsExactly("assessed");
        clock.advance(Duration.ofDays(2));
        assertThat(order.heard()).containsExactly("assessed", "hold-lapsed");
    }

    @Test
    void a_reassessment_gives_back_first_and_the_old_promise_counts_no_more() {
        lamps().hasInStock(Map.of("DRIVER", 11, "TUBE", 20));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01").acceptsPromise();
        var old = order.promise();
        order.asksAgain();
        assertThat(order.last("assessed").path("lines").path(0).path("shortages"))
                .isEmpty();
        assertThat(factory.stock("DRIVER")).isEqualTo("11 0 0 11");

        order.says(order.acceptingPromise(old));
        assertThat(order.heard()).containsExactly("assessed", "hold-committed", "assessed");
        order.acceptsPromise();
        assertThat(order.heard()).containsExactly("assessed", "hold-committed", "assessed", "hold-committed");
    }

    @Test
    void a_promise_nobody_asked_about_is_refused_once() {
        lamps().hasInStock(Map.of("DRIVER", 11, "TUBE", 20));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01");
        var stranger = java.util.UUID.randomUUID();
        order.says(order.acceptingPromise(stranger)).says(order.acceptingPromise(stranger));
        assertThat(order.heard()).containsExactly("assessed", "hold-lapsed");
    }

    @Test
    void what_comes_before_the_order_waits_for_it() {
        lamps().hasInStock(Map.of("DRIVER", 11, "TUBE", 20));
        Desk order = order();
        var placing = order.placing(factory.code("LAMP") + " 10 2030-01-01");
        order.acceptsPromise();
        assertThat(order.heard()).isEmpty();
        order.says(placing);
        assertThat(order.heard()).containsExactly("assessed", "hold-committed");
    }

    @Test
    void the_same_event_twice_holds_once() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        Desk order = order();
        var placing = order.placing(factory.code("LAMP") + " 10 2030-01-01");
        order.says(placing).says(placing);
        assertThat(order.heard()).containsExactly("assessed");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 11");
    }

    @Test
    void a_rejected_order_gives_its_supply_back() {
        lamps().hasInStock(Map.of("DRIVER", 100, "TUBE", 100));
        order().places(factory.code("LAMP") + " 10 2030-01-01").rejects();
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 0");
    }

    @Test
    void a_loop_of_bills_is_refused_with_its_path() {
        lamps();
        var refused = factory.tries(
                        "/boms/import",
                        "parent,component,quantity,scrap_factor,valid_from\n%s,%s,1,0,2026-05-01\n"
                                .formatted(factory.code("BODY"), factory.code("LAMP")))
                .statusCode(422)
                .extract();
        assertThat(refused.<String>path("type")).endsWith("import-rejected");
        assertThat(refused.<String>path("errors[0].problem"))
                .contains(factory.code("BODY") + " → " + factory.code("LAMP") + " → " + factory.code("BODY"));
    }

    @Test
    void the_promise_can_be_looked_at() {
        lamps().hasInStock(Map.of("DRIVER", 5, "TUBE", 100));
        Desk order = order().places(factory.code("LAMP") + " 10 2030-01-01");
        var view = given().get("/promises/" + order.promise())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(view.getString("state")).isEqualTo("HELD");
        assertThat(view.getString(
                        "lines[0].needs.find { it.item == '%s' }.toBuy.value".formatted(factory.code("DRIVER"))))
                .isEqualTo("6");
    }
}
