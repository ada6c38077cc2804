package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductionTest extends LampFactoryTest {
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
