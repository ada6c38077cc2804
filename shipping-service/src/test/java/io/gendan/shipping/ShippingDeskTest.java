package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.words.Words;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The shipping desk: what waits from the release to the signature, and that each button does it. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class ShippingDeskTest extends ShippingStory {
    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");

    @Inject
    Words words;

    @Inject
    Queues queues;

    private static DeskScreen.Slip slip(Known order, String kind) {
        return DeskScreen.about(order.number()).slip(kind);
    }

    private static void nothingWaits(Known order) {
        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.now(), NINGBO).plusDays(days);
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void goods_travel_from_the_release_to_the_signature_from_the_desk() {
        Known order = floor.readyToShip(40);

        slip(order, "goods-to-notice")
                .form("notice")
                .send(Map.of("carrier", "BLUEWAVE"))
                .statusCode(201)
                .body("lines[0].quantity.value", equalTo("40"))
                .body("plannedDeparture", startsWith(inDays(1).toString()))
                .body("marks", equalTo("C001 / PO-" + order.number() + " / Ningbo / 1-UP"));
        slip(order, "shipments-to-pack")
                .form("pack")
                .send()
                .statusCode(200)
                .body("packed.cartons", equalTo(10))
                .body("packed.grossKilograms", equalTo("260"));
        slip(order, "shipments-to-dispatch")
                .form("dispatch")
                .send()
                .statusCode(200)
                .body("estimatedArrival", startsWith(inDays(30).toString()));
        slip(order, "shipments-under-way")
                .form("track")
                .send(Map.of("place", "CNNGB"))
                .statusCode(200);
        slip(order, "shipments-under-way")
                .form("deliver")
                .send(Map.of("receivedBy", "A. Lindqvist"))
                .statusCode(200)
                .body("state", equalTo("DELIVERED"));

        nothingWaits(order);
        assertThat(said(order, "shipment-tracked.v1").getFirst().path("status").asText())
                .isEqualTo("LOADED_ON_VESSEL");
    }

    @Test
    void a_report_from_the_way_is_of_when_it_is_sent() {
        Known order = floor.readyToShip(40);
        dispatched(order, 40);
        DeskScreen.Form track = slip(order, "shipments-under-way").form("track");
        Instant shown = clock.now();
        clock.advance(Duration.ofHours(2));

        track.send(Map.of("place", "CNNGB")).statusCode(200);

        assertThat(Instant.parse(
                        said(order, "shipment-tracked.v1").getFirst().path("at").asText()))
                .isAfter(shown.plus(Duration.ofHours(1)));
    }

    @Test
    void goods_are_due_by_the_earliest_release_that_is_in_no_notice() {
        Known order = floor.placed();
        floor.finish(order, 1, 40, Ids.next());
        Instant first = floor.release(order, 1, 1, 15).time();
        clock.advance(Duration.ofDays(3));
        Instant second = floor.release(order, 2, 1, 25).time();

        assertThat(due(order)).isEqualTo(endOfDay(first));
        DeskScreen.Form notice = slip(order, "goods-to-notice").form("notice");
        notice.send(Map.of("carrier", "BLUEWAVE", "lines.0.quantity.value", "14"))
                .statusCode(201);
        assertThat(due(order)).isEqualTo(endOfDay(first));
        notice.send(Map.of("carrier", "BLUEWAVE", "lines.0.quantity.value", "1"))
                .statusCode(201);
        assertThat(due(order)).isEqualTo(endOfDay(second));
    }

    private static String due(Known order) {
        return slip(order, "goods-to-notice").element().select("time").attr("datetime");
    }

    private static String endOfDay(Instant instant) {
        return LocalDate.ofInstant(instant, NINGBO)
                .plusDays(1)
                .atStartOfDay(NINGBO)
                .toInstant()
                .toString();
    }

    @Test
    void each_line_is_noticed_and_packed_under_its_number_or_left_out() {
        Known order = floor.readyToShip(40);
        floor.finish(order, 2, 10, Ids.next());
        floor.release(order, 2, 2, 10);
        DeskScreen.Form notice = slip(order, "goods-to-notice").form("notice");
        assertThat(notice.legends()).containsExactly("Line 1", "Line 2");

        notice.send(Map.of("carrier", "BLUEWAVE", "lines.0.quantity.value", "0"))
                .statusCode(201)
                .body("lines.line", equalTo(List.of(2)));

        DeskScreen.Slip packing = slip(order, "shipments-to-pack");
        assertThat(packing.text()).contains("2: ");
        assertThat(packing.form("pack").legends()).containsExactly("Line 2");
        packing.form("pack").send().statusCode(200);
    }

    @Test
    void the_carrier_of_the_last_notice_is_suggested() {
        Known first = floor.readyToShip(40);
        slip(first, "goods-to-notice")
                .form("notice")
                .send(Map.of("carrier", "YONGJIANG"))
                .statusCode(201);
        Known next = floor.readyToShip(40);

        slip(next, "goods-to-notice").form("notice").send().statusCode(201).body("carrier", equalTo("YONGJIANG"));
    }

    @Test
    void a_part_is_noticed_and_the_rest_waits_on() {
        Known order = floor.readyToShip(40);
        DeskScreen.Form notice = slip(order, "goods-to-notice").form("notice");

        refused(notice.send(Map.of("carrier", "BLUEWAVE", "lines.0.quantity.value", "41")), 409, "more-than-released");
        notice.send(Map.of("carrier", "BLUEWAVE", "lines.0.quantity.value", "15"))
                .statusCode(201);

        slip(order, "goods-to-notice")
                .form("notice")
                .send()
                .statusCode(201)
                .body("lines[0].quantity.value", equalTo("25"));
        assertThat(DeskScreen.about(order.number()).slips("shipments-to-pack")).hasSize(2);
    }

    @Test
    void what_is_not_released_or_not_stored_does_not_wait_here() {
        Known order = floor.placed();
        floor.finish(order, 1, 40, Ids.next());
        nothingWaits(order);

        Known other = floor.placed();
        floor.release(other, 1, 1, 40);
        nothingWaits(other);
    }

    @Test
    void a_late_shipment_says_that_it_waits_for_consent() {
        Known order = floor.readyToShip(40);
        packed(order, 20);
        UUID delay = Ids.next();
        floor.announceDelay(order, delay);

        DeskScreen.Slip held = slip(order, "shipments-to-dispatch");
        assertThat(held.text()).contains("the customer has not consented to the delay");
        assertThat(held.offers("dispatch")).isFalse();
        assertThat(DeskScreen.about(order.number()).slips("goods-to-notice")).isEmpty();

        floor.answerDelay(order, delay, "accepted");
        slip(order, "shipments-to-dispatch").form("dispatch").send().statusCode(200);
    }

    @Test
    void what_is_being_withdrawn_is_not_packed() {
        Known order = floor.readyToShip(40);
        noticed(order, 40);
        floor.withdraw(order, Ids.next());

        DeskScreen.Slip held = slip(order, "shipments-to-pack");

        assertThat(held.text()).contains("a cancellation or change is being decided");
        assertThat(held.offers("pack")).isFalse();
    }

    @Test
    void however_much_is_held_back_what_may_leave_is_seen() {
        Known order = floor.readyToShip(40);
        packed(order, 40);
        floor.finish(order, 2, 10, Ids.next());
        floor.release(order, 2, 2, 10);
        String other = slip(order, "goods-to-notice")
                .form("notice")
                .send(Map.of("carrier", "BLUEWAVE", "plannedDeparture", "2099-04-02"))
                .statusCode(201)
                .extract()
                .path("id");
        post("/shipments/" + other + "/packing", """
                {"cartons":[{"line":2,"quantity":{"value":"10","unit":"C62"},"cartons":1,
                 "grossKilograms":"40","cubicMetres":"0.4"}]}""").statusCode(200);
        floor.announceDelay(order, Ids.next());

        assertThat(firstToDispatch(order, false).forms()).isEmpty();
        assertThat(firstToDispatch(order, true).forms()).isNotEmpty();
    }

    private WaitingWork firstToDispatch(Known order, boolean mine) {
        return queues.waiting(new Selection(order.number(), mine, 1)).stream()
                .filter(waiting -> waiting.kind().equals("shipments-to-dispatch"))
                .map(Queues.Waiting::work)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @TestSecurity(user = "zhao", roles = "warehouse")
    void the_desk_is_closed_to_who_may_not_read_shipments() {
        given().get("/desk").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void operations_read_nothing_of_what_is_shipped() {
        nothingWaits(floor.readyToShip(40));
    }

    @Test
    void a_departure_that_fails_gets_new_dates_and_a_notice_can_be_taken_back() {
        Known order = floor.readyToShip(40);
        noticed(order, 40);

        slip(order, "shipments-to-pack")
                .form("failed-departure")
                .send(Map.of(
                        "reason", "the vessel is full", "newDeparture", "2099-04-03", "estimatedArrival", "2099-05-03"))
                .statusCode(200)
                .body("plannedDeparture", startsWith("2099-04-03"));
        slip(order, "shipments-to-pack")
                .form("take-back")
                .send(Map.of("reason", "the order is combined with another"))
                .statusCode(200);

        assertThat(slip(order, "goods-to-notice").offers("notice")).isTrue();
    }

    @Test
    void the_desk_speaks_chinese_and_spanish_too() {
        Known order = floor.readyToShip(40);
        noticed(order, 20);
        packed(order, 10);
        dispatched(order, 5);
        String page = "/desk?whose=all&subject=" + order.number();

        assertThat(DeskScreen.open(page, "zh").text()).contains("开出货通知", "装箱", "发运", "在途", "唛头");
        assertThat(DeskScreen.open(page, "es").text()).contains("Emitir el aviso", "Embalar", "comprobante de entrega");
    }

    @Test
    @TestSecurity(user = "sun", roles = "sales")
    void who_may_not_ship_sees_that_it_waits_for_shipping() {
        Known order = floor.readyToShip(40);

        assertThat(slip(order, "goods-to-notice").text()).contains("Waits for: Shipping");
        assertThat(slip(order, "goods-to-notice").offers("notice")).isFalse();
    }
}
