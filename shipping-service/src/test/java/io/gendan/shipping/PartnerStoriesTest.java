package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.pack;
import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each partner hears of its own shipments, and of no others. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class PartnerStoriesTest extends PartnerStory {
    @Test
    void a_carrier_hears_of_what_it_carries_from_the_notice_to_the_signature() throws Exception {
        String carrier = carrier();
        String shipment = noticed(floor.readyToShip(10), 10, carrier);
        pack(shipment, 10, 4).statusCode(200);
        dispatch(shipment).statusCode(200);
        JsonNode dispatched = lastHeard(carrier);
        report(shipment);
        deliver(shipment);

        assertThat(heard(carrier))
                .containsExactly(
                        "1 shipment-announced.v1",
                        "2 shipment-packed.v1",
                        "3 shipment-dispatched.v1",
                        "4 shipment-tracked.v1",
                        "5 shipment-delivered.v1");
        assertThat(heard(carrier, "key")).containsOnly(shipment);
        assertThat(dispatched.path("sscc")).hasSize(4);
        assertThat(dispatched.at("/shipment/state").asText()).isEqualTo("DISPATCHED");
        assertThat(dispatched.at("/shipment/times").fieldNames())
                .toIterable()
                .containsExactly("plannedDeparture", "actualDeparture", "estimatedArrival");
        assertThat(lastHeard(carrier).at("/shipment/times/actualArrival").asText())
                .isNotEmpty();
    }

    @Test
    void nobody_hears_of_anothers_shipment() throws Exception {
        String one = carrier();
        String other = carrier();
        Known order = floor.readyToShip(20);
        String ones = noticed(order, 12, one);
        String others = noticed(order, 8, other);
        pack(ones, 12, 3).statusCode(200);

        assertThat(heard(one, "key")).hasSize(2).containsOnly(ones);
        assertThat(heard(other, "key")).containsExactly(others);
    }

    @Test
    void prices_and_names_stay_in_the_house() throws Exception {
        String carrier = carrier();
        Known order = floor.readyToShip(10);
        String shipment = noticed(order, 10, carrier);
        pack(shipment, 10, 4).statusCode(200);
        dispatch(shipment).statusCode(200);
        deliver(shipment);

        assertThat(heard(carrier, "payload"))
                .hasSize(4)
                .allSatisfy(payload ->
                        assertThat(payload).doesNotContain("amount", "currency", "wen", "Lindqvist", order.key()));
    }

    @Test
    void a_distributor_hears_of_what_goes_to_its_customers_whoever_carries_it() throws Exception {
        String theirs = connected(",Hansegruen Vertrieb,,DISTRIBUTOR,C003 C001,true");
        String notTheirs = connected(",Pacifica Garden Distribution,,DISTRIBUTOR,C004,true");
        String carrier = carrier();
        String shipment = noticed(floor.readyToShip(10), 10, carrier);
        pack(shipment, 10, 4).statusCode(200);

        List<String> both = List.of("1 shipment-announced.v1", "2 shipment-packed.v1");
        assertThat(heard(theirs)).isEqualTo(both);
        assertThat(heard(carrier)).isEqualTo(both);
        assertThat(heard(notTheirs)).isEmpty();
        load(theirs + ",Hansegruen Vertrieb,,DISTRIBUTOR,C003,true").body("changed", equalTo(1));
        dispatch(shipment).statusCode(200);
        assertThat(heard(theirs)).isEqualTo(both);
    }

    @Test
    void what_is_asked_or_reported_twice_is_told_once() throws Exception {
        String carrier = carrier();
        String shipment = noticed(floor.readyToShip(10), 10, carrier);
        pack(shipment, 10, 4).statusCode(200);
        String key = Ids.next().toString();
        for (int time = 1; time <= 2; time++) {
            given().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{}")
                    .post("/shipments/" + shipment + "/dispatch")
                    .then()
                    .statusCode(200);
            report(shipment);
        }
        dispatch(shipment).statusCode(409);

        assertThat(heard(carrier))
                .containsExactly(
                        "1 shipment-announced.v1",
                        "2 shipment-packed.v1",
                        "3 shipment-dispatched.v1",
                        "4 shipment-tracked.v1");
    }

    @Test
    void who_comes_later_hears_from_then_on_and_of_the_whole_shipment() throws Exception {
        String code = newCode();
        String shipment = noticed(floor.readyToShip(10), 10, code);
        pack(shipment, 10, 4).statusCode(200);
        dispatch(shipment).statusCode(200);
        load(code + ",Yongjiang Forwarding,甬江国际货运,FORWARDER,,true").statusCode(200);
        connect();
        deliver(shipment);

        assertThat(heard(code)).containsExactly("1 shipment-delivered.v1");
        assertThat(lastHeard(code).at("/shipment/times/actualDeparture").asText())
                .isNotEmpty();
        assertThat(lastHeard(code).at("/shipment/lines/0/product").asText()).isEqualTo("F-BEN150");
    }

    @Test
    void an_inactive_partner_hears_nothing_until_it_is_active_again() throws Exception {
        String code = connected(",Beilun Road Haulage,,CARRIER,,false");
        String shipment = noticed(floor.readyToShip(10), 10, code);
        assertThat(heard(code)).isEmpty();

        load(code + ",Beilun Road Haulage,,CARRIER,,true").body("changed", equalTo(1));
        connect();
        pack(shipment, 10, 4).statusCode(200);
        assertThat(heard(code)).containsExactly("1 shipment-packed.v1");
    }

    @Test
    void a_partner_that_is_active_again_is_told_from_when_its_topic_exists_again() throws Exception {
        String code = carrier();
        load(code + ",Bluewave Container Line,,CARRIER,,false").body("changed", equalTo(1));
        topics.lack(code);
        load(code + ",Bluewave Container Line,,CARRIER,,true").body("changed", equalTo(1));
        connect();
        String shipment = noticed(floor.readyToShip(10), 10, code);
        assertThat(heard(code)).isEmpty();

        topics.lackNothing();
        atOnce(code);
        connect();
        pack(shipment, 10, 4).statusCode(200);
        assertThat(heard(code)).containsExactly("1 shipment-packed.v1");
    }

    @Test
    void a_partner_is_told_from_when_its_topic_exists() throws Exception {
        String code = newCode();
        topics.lack(code);
        load(code + ",Bluewave Container Line,,CARRIER,,true").statusCode(200);
        connect();
        String shipment = noticed(floor.readyToShip(10), 10, code);
        given().get("/partners").then().body("items.find { it.code == '" + code + "' }.connectedAt", nullValue());
        given().get("/ops/failing-due")
                .then()
                .body("items.find { it.key == '" + code + "' }.toString()", containsString("nobody has declared it"));
        assertThat(heard(code)).isEmpty();

        topics.lackNothing();
        atOnce(code);
        connect();
        pack(shipment, 10, 4).statusCode(200);
        assertThat(heard(code)).containsExactly("1 shipment-packed.v1");
    }

    @Test
    void a_notice_that_is_taken_back_is_taken_back_for_the_partner_too() throws Exception {
        String carrier = carrier();
        String shipment = noticed(floor.readyToShip(10), 10, carrier);
        post("/shipments/" + shipment + "/cancellation", "{\"reason\":\"vessel is full\"}")
                .statusCode(200);

        assertThat(heard(carrier)).containsExactly("1 shipment-announced.v1", "2 shipment-tracked.v1");
        assertThat(lastHeard(carrier).path("status").asText()).isEqualTo("NOTICE_CANCELLED");
        assertThat(lastHeard(carrier).at("/shipment/state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void a_file_of_partners_is_taken_whole_or_not_at_all_and_a_second_time_changes_nothing() {
        String good = newCode() + ",Bluewave Container Line,,CARRIER,,true";
        load(
                        good,
                        "lower,In lower case,,CARRIER,,true",
                        newCode() + ",Nobody's distributor,,DISTRIBUTOR,,true",
                        newCode() + ",A carrier with customers,,CARRIER,C001,true")
                .statusCode(422)
                .body("errors.row", equalTo(List.of(3, 4, 5)))
                .body("errors.column", equalTo(List.of("code", "consignees", "consignees")));
        load(good).statusCode(200).body("created", equalTo(1));
        load(good).statusCode(200).body("unchanged", equalTo(1));
        given().get("/partners").then().body("items.findAll { '" + good + "'.startsWith(it.code) }.topic", hasSize(1));
    }

    @Test
    @TestSecurity(user = "bluewave", roles = "partner")
    void partners_do_not_look_at_each_other() {
        given().get("/partners").then().statusCode(403);
        load().statusCode(403);
    }
}
