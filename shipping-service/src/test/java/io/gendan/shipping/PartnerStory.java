package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.gendan.shipping.partners.TopicsAtHand;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;

/** What the stories about partners have in common: who they are, what is shipped, and what each of them reads. */
abstract class PartnerStory extends ShippingStory {
    private static final String HEADER = "code,name,name_zh,kind,consignees,active\n";

    @Inject
    TopicsAtHand topics;

    @Inject
    ObjectMapper json;

    @AfterEach
    void every_topic_is_there_again() {
        topics.lackNothing();
    }

    static String newCode() {
        return "P" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    static ValidatableResponse load(String... rows) {
        return given().contentType("text/csv")
                .body(HEADER + String.join("\n", rows))
                .post("/partners/import")
                .then();
    }

    String connected(String row) {
        String code = newCode();
        load(code + row).statusCode(200).body("rows", equalTo(1));
        connect();
        return code;
    }

    String carrier() {
        return connected(",Bluewave Container Line,,CARRIER,,true");
    }

    void connect() {
        clock.advance(Duration.ofSeconds(1));
    }

    static String noticed(Known order, int pieces, String carrier) {
        return post("/notices", """
                        {"order":"%s","lines":[{"line":1,"quantity":{"value":"%d","unit":"C62"}}],"carrier":"%s",
                         "plannedDeparture":"2099-04-01","marks":"C001 / HAMBURG"}""".formatted(order.number(), pieces, carrier))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void report(String shipment) {
        post("/shipments/" + shipment + "/tracking", """
                {"status":"IN_TRANSIT","place":"Port Klang","at":"2026-04-09T10:00:00Z"}""").statusCode(200);
    }

    static void deliver(String shipment) {
        post("/shipments/" + shipment + "/delivery", "{\"receivedBy\":\"A. Lindqvist\"}")
                .statusCode(200);
    }

    /** Of each record on the partner's topic, in order, what the expression says. */
    List<String> heard(String partner, String expression) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select " + expression + " from event_log where topic = ? order by id")) {
            select.setString(1, "gendan.shipments." + partner.toLowerCase(Locale.ROOT));
            try (ResultSet row = select.executeQuery()) {
                List<String> heard = new ArrayList<>();
                while (row.next()) {
                    heard.add(row.getString(1));
                }
                return heard;
            }
        }
    }

    List<String> heard(String partner) throws Exception {
        return heard(partner, "sequence || ' ' || substr(type, 19)");
    }

    JsonNode lastHeard(String partner) throws Exception {
        return json.readTree(heard(partner, "payload").getLast());
    }

    /** What failed is tried again in a second, by the system's clock. */
    void atOnce(String key) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update due_work set retry_at = null where key = ?")) {
            update.setString(1, key);
            update.executeUpdate();
        }
    }
}
