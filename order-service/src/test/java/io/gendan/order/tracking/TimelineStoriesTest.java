package io.gendan.order.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.order.SampleFactory;
import io.gendan.order.ordering.SalesFloor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class TimelineStoriesTest {
    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    SampleFactory sample;

    private SalesFloor floor;

    @BeforeEach
    void the_sample_factory_is_known() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
    }

    private void tell(UUID order, String department, String event, String body) {
        deliveries.deliver(
                order.toString(), "io.gendan." + department + "." + event, "gendan." + department + ".events", body);
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void every_department_is_in_the_timeline_once() {
        UUID order = floor.place("C004", List.of(floor.line("L-BOL600", 40)));
        tell(order, "materials", "short.v1", """
                {"shortages":[{"line":1,"item":"P-DRV40","itemName":"LED driver","quantity":{"value":"6","unit":"C62"},
                "expectedDate":"2026-03-20"}]}""");
        tell(order, "planning", "something-new.v1", "{}");
        deliveries.again(deliveries.deliver(
                order.toString(),
                "io.gendan.finance.payment-received.v1",
                "gendan.finance.events",
                "{\"amount\":{\"amount\":\"10.00\",\"currency\":\"USD\"}}"));

        given().get("/orders/" + order + "/timeline")
                .then()
                .statusCode(200)
                .body("event", hasItems("MaterialsShort", "something-new.v1", "PaymentReceived"))
                .body("findAll { it.event == 'PaymentReceived' }", hasSize(1))
                .body("find { it.event == 'MaterialsShort' }.text", equalTo("Short of 6 x P-DRV40"))
                .body("find { it.event == 'MaterialsShort' }.expected", equalTo("2026-03-20"))
                .body("find { it.event == 'MaterialsShort' }.department", equalTo("materials"));
    }

    @Test
    @TestSecurity(user = "c004", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C004"))
    void the_customer_reads_what_concerns_them_and_no_more() {
        UUID order = floor.place("C004", List.of(floor.line("L-BOL600", 40)));
        tell(order, "materials", "purchase-order-placed.v1", """
                {"purchaseOrder":"PO-1","supplier":"S03","item":"P-DRV40","quantity":{"value":"6","unit":"C62"}}""");
        tell(order, "shipping", "shipment-tracked.v1", """
                {"status":"ARRIVED","place":"Chicago","at":"2026-04-20T08:00:00Z","shipmentId":"%s"}""".formatted(UUID.randomUUID()));

        given().get("/orders/" + order + "/timeline")
                .then()
                .body("event", contains("ShipmentTracked"))
                .body("[0].text", equalTo("Arrived, Chicago"));
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void everybody_reads_the_same_timeline_in_their_own_language() {
        UUID order = floor.place("C004", List.of(floor.line("L-BOL600", 40)));
        tell(order, "planning", "first-article-approved.v1", "{\"line\":1,\"approvedBy\":\"quality\"}");
        tell(order, "order", "customer-accepted.v1", "{\"how\":\"SIGNED_SCAN\",\"acceptedBy\":\"the buyer\"}");

        assertThat(texts(order, "en"))
                .contains("First article approved (line 1)", "Confirmation accepted (signed scan)");
        assertThat(texts(order, "zh")).contains("首件已确认（第 1 行）", "订单确认书已接受（签字扫描件）");
        assertThat(texts(order, "es"))
                .contains("Primera pieza aprobada (línea 1)", "Confirmación aceptada (copia firmada)");
    }

    private static List<String> texts(UUID order, String language) {
        return given().header("Accept-Language", language)
                .get("/orders/" + order + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("text");
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void what_people_wrote_is_never_taken_for_a_key() {
        UUID order = floor.place("C004", List.of(floor.line("L-BOL600", 40)));
        tell(order, "order", "withdrawal-abandoned.v1", "{\"reason\":\"@wang.li asked for it\"}");

        assertThat(texts(order, "en")).contains("Too late to stop, the order goes on: @wang.li asked for it");
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void whoever_watches_sees_it_happen_in_their_language() throws Exception {
        UUID order = floor.place("C004", List.of(Map.of("product", "L-BOL600")));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + RestAssured.port + "/orders/" + order + "/timeline"))
                            .header("Accept", "text/event-stream")
                            .header("Accept-Language", "es")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.statusCode()).isEqualTo(200);
            try (BufferedReader events =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(next(events)).contains("Pedido recibido");
                tell(order, "shipping", "shipment-packed.v1", "{\"cartons\":3,\"grossKilograms\":\"12\"}");
                assertThat(next(events)).contains("ShipmentPacked").contains("3 cajas");
            }
        }
    }

    private static String next(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data:")) {
                return line;
            }
        }
        throw new IOException("the stream ended");
    }
}
