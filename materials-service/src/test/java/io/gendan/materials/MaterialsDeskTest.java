package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.words.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk of purchaser and warehouse: what waits for them, and that each button does it. */
@QuarkusTest
class MaterialsDeskTest extends LampFactoryTest {
    @Inject
    Words words;

    private static DeskScreen.Slip slip(Desk order, String kind) {
        return DeskScreen.about(order.number()).slip(kind);
    }

    private Desk shortOfDrivers() {
        lamps(6);
        return released(lamps("10", "2030-01-01"));
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void what_is_short_comes_from_the_desk_with_one_press_a_step() {
        Desk order = shortOfDrivers();
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10");

        assertThat(slip(order, "requests-to-buy").text()).contains("Buy DRIVER", "Missing 5", factory.code("S1"));
        slip(order, "requests-to-buy").form("buy").send().statusCode(201);
        slip(order, "purchase-orders-to-confirm").form("confirm").send().statusCode(200);
        assertThat(DeskScreen.about(order.number()).slips("requests-to-buy")).isEmpty();
        assertThat(DeskScreen.about(order.number()).slips("purchase-orders-to-confirm"))
                .isEmpty();
        slip(order, "deliveries-to-receive").form("receive").send().statusCode(200);

        assertThat(factory.stock("DRIVER")).isEqualTo("26 0 11 0");
        assertThat(order.heard("kit-completed")).hasSize(1);
        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }

    @Test
    void a_purchaser_may_choose_another_supplier_and_reads_what_is_wrong_with_one() {
        Desk order = shortOfDrivers();
        DeskScreen.Form elsewhere = slip(order, "requests-to-buy").form("buy-elsewhere");

        elsewhere.send(Map.of("supplier", "NOBODY")).statusCode(422);
        elsewhere.send(Map.of("supplier", factory.code("S2"))).statusCode(201);

        assertThat(slip(order, "purchase-orders-to-confirm").text()).contains("ask S2 to confirm", in(2));
    }

    @Test
    void what_nobody_sells_is_said_so() {
        Desk order = withoutSupplier();

        DeskScreen.Slip slip = slip(order, "requests-to-buy");

        assertThat(slip.text()).contains("Nobody sells GLAZE");
        assertThat(slip.offers("buy")).isFalse();
        assertThat(slip.offers("buy-elsewhere")).isTrue();
    }

    @Test
    void a_supplier_may_confirm_another_date_and_bring_less() {
        Desk order = shortOfDrivers();
        slip(order, "requests-to-buy").form("buy").send().statusCode(201);
        slip(order, "purchase-orders-to-confirm")
                .form("confirm")
                .send(Map.of("lines.0.confirmedDate", in(9)))
                .statusCode(200);

        DeskScreen.Slip delivery = slip(order, "deliveries-to-receive");
        assertThat(delivery.text()).contains(in(9));
        delivery.form("receive")
                .send(Map.of("lines.0.quantity", "12", "lines.0.accepted", "11"))
                .statusCode(200);

        assertThat(slip(order, "deliveries-to-receive")
                        .form("receive")
                        .element()
                        .html())
                .contains("value=\"9\"");
    }

    @Test
    void what_is_delivered_is_accepted_unless_something_else_is_written() {
        Desk order = shortOfDrivers();
        bought(order);

        slip(order, "deliveries-to-receive")
                .form("receive")
                .send(Map.of("lines.0.quantity", "12"))
                .statusCode(200)
                .body("lines[0].received.value", equalTo("12"));
    }

    @Test
    void a_line_that_did_not_come_waits_on() {
        lamps(0);
        Desk order = released(lamps("520", "2030-01-01"));
        bought(order);
        slip(order, "purchase-orders-to-confirm")
                .form("confirm")
                .send(Map.of("lines.0.confirmedDate", in(9), "lines.1.confirmedDate", in(9)))
                .statusCode(200);
        DeskScreen.Form receipt = slip(order, "deliveries-to-receive").form("receive");
        assertThat(receipt.legends()).containsExactly("Line 1", "Line 2");

        receipt.send(Map.of("lines.0.quantity", "0")).statusCode(200);

        assertThat(slip(order, "deliveries-to-receive").form("receive").legends())
                .containsExactly("Line 1");
    }

    @Test
    void an_overdue_purchase_is_confirmed_for_a_day_to_come() {
        Desk order = shortOfDrivers();
        slip(order, "requests-to-buy").form("buy").send().statusCode(201);
        clock.to(LocalDate.parse(in(8)).atTime(9, 0).atZone(ZONE).toInstant());

        slip(order, "purchase-orders-to-confirm").form("confirm").send().statusCode(200);
    }

    @Test
    void a_purchase_for_several_orders_is_found_by_each() {
        lamps(0);
        Desk one = released(lamps("10", "2030-01-01"));
        Desk other = released(lamps("10", "2030-02-01"));
        List<String> requests = new ArrayList<>(openRequests(one));
        requests.addAll(openRequests(other));
        buys(requests).statusCode(201);

        for (Desk order : List.of(one, other)) {
            DeskScreen.Slip slip = slip(order, "deliveries-to-receive");
            assertThat(slip.subject()).isEqualTo(order.number());
            assertThat(slip.text()).contains(one.number() + ", " + other.number());
        }
    }

    @Test
    void the_desk_speaks_chinese_too() {
        Desk order = shortOfDrivers();

        assertThat(DeskScreen.open("/desk?whose=all&subject=" + order.number(), "zh")
                        .text())
                .contains("待采购", "采购 DRIVER", "缺料数量", "下采购单");
    }

    @Test
    void what_is_being_withdrawn_is_not_bought() {
        Desk order = shortOfDrivers();
        order.wantsBack(UUID.randomUUID(), 1);

        assertThat(DeskScreen.about(order.number()).slips("requests-to-buy")).isEmpty();
    }

    @Test
    @TestSecurity(user = "lin", roles = "engineering")
    void the_desk_is_closed_to_who_may_not_read_purchases() {
        given().get("/desk").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "wang",
            roles = {"engineering", "planner"})
    void who_may_not_buy_sees_that_it_waits_for_the_purchaser() {
        Desk order = withoutSupplier();

        assertThat(slip(order, "requests-to-buy").text()).contains("Waits for: Purchaser");
        assertThat(slip(order, "requests-to-buy").offers("buy-elsewhere")).isFalse();
    }

    private Desk withoutSupplier() {
        factory.works().knows("VASE MADE 1 L4L 0\nGLAZE PURCHASED 5 L4L 0").builds("VASE GLAZE 1 0");
        return released(factory.code("VASE") + " 3 2030-01-01");
    }
}
