package io.gendan.order.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Inject
    ObjectMapper json;

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
                .body("[0].text", equalTo("ARRIVED, Chicago"));
    }

    /** Every example of every department that is there to read is told in words, without a hole in the sentence. */
    @Test
    void every_departments_example_makes_a_sentence() throws IOException {
        for (String department : List.of("order", "review", "planning", "materials", "finance", "shipping")) {
            for (String example : examples(department)) {
                String event = example.replace(".example.json", "");
                String body = Files.readString(folder(department).resolve(example));
                if (!body.contains("\"orderId\"")) {
                    continue;
                }
                Tale tale = TimelineProjection.told(department, event).tale().apply(json.readTree(body));
                assertThat(tale.text())
                        .as("%s %s", department, event)
                        .isNotBlank()
                        .doesNotContain("null", "  ", ": ,", "missing");
            }
        }
    }

    private static Path folder(String department) {
        return Path.of("../" + department + "-service/api/events");
    }

    private static List<String> examples(String department) throws IOException {
        try (Stream<Path> files = Files.list(folder(department))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".example.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void whoever_watches_sees_it_happen() throws Exception {
        UUID order = floor.place("C004", List.of(Map.of("product", "L-BOL600")));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + RestAssured.port + "/orders/" + order + "/timeline"))
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.statusCode()).isEqualTo(200);
            try (BufferedReader events =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(next(events)).contains("Order received");
                tell(order, "shipping", "shipment-packed.v1", "{\"cartons\":3,\"grossKilograms\":\"12\"}");
                assertThat(next(events)).contains("ShipmentPacked").contains("3 cartons");
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
