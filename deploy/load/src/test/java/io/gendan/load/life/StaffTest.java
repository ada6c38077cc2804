package io.gendan.load.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gendan.walk.Department;
import io.gendan.walk.Json;
import io.gendan.walk.Platform;
import io.gendan.walk.Switchboard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final String SCHEDULED = "io.gendan.planning.production-scheduled.v1";
    private static final String KIT = "io.gendan.materials.kit-completed.v1";
    private static final String STARTED = "io.gendan.planning.production-started.v1";
    private static final String FIRST_ARTICLE = "io.gendan.planning.first-article-approved.v1";
    private static final String PROGRESSED = "io.gendan.planning.production-progressed.v1";
    private static final String INSPECTED = "io.gendan.planning.final-inspection-passed.v1";
    private static final String DEPOSIT = "io.gendan.finance.deposit-requested.v1";
    private static final String NOTICE = "io.gendan.shipping.notice-issued.v1";
    private static final UUID ORDER = UUID.randomUUID();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer services;
    private Staff staff;
    private int refusals;

    @BeforeEach
    void open() throws IOException {
        services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        services.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
        services.createContext("/", this::serve);
        services.start();
        var url = URI.create("http://127.0.0.1:" + services.getAddress().getPort());
        var all = Arrays.stream(Department.values()).collect(Collectors.toMap(Function.identity(), any -> url));
        staff = Staff.of(new Switchboard(new Platform(url, all, Map.of())), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        services.stop(0);
    }

    @Test
    void everybody_acts_only_on_events_that_a_department_promises() {
        assertThat(staff.interests())
                .contains(Life.PLACED)
                .allSatisfy(type -> assertThat(example(type)).exists());
        assertThat(example(Life.CLOSED)).exists();
    }

    @Test
    void an_operation_is_reported_when_the_one_before_is_done_and_what_is_made_is_inspected_before_it_is_packed() {
        hear(SCHEDULED);
        hear(STARTED);
        hear(FIRST_ARTICLE);
        hearOfOperation(10);
        hearOfOperation(20);
        hear(INSPECTED);
        hearOfOperation(30);

        assertThat(asked)
                .containsExactly(
                        "first-article",
                        "operations/10/daily-reports",
                        "operations/20/daily-reports",
                        "final-inspection",
                        "operations/30/daily-reports");
    }

    @Test
    void what_is_refused_because_it_was_not_heard_of_yet_is_asked_for_again() {
        refusals = 2;

        hear(KIT);

        assertThat(asked).containsExactly("start", "start", "start");
    }

    @Test
    void the_customer_pays_what_was_asked_for_and_what_was_announced_is_packed() {
        hear(Life.PLACED);
        hear(DEPOSIT);
        hear(NOTICE);

        assertThat(asked).containsExactly("/payments", "packing");
    }

    private void hearOfOperation(int operation) {
        hear(PROGRESSED, ((ObjectNode) read(PROGRESSED)).put("operation", operation));
    }

    private void hear(String type) {
        hear(type, read(type));
    }

    private void hear(String type, JsonNode data) {
        staff.deedOn(type).orElseThrow().on(new Fact("e-1", type, ORDER, data));
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath().replaceFirst("/[^/]+/[^/]+/", ""));
        answer(exchange, refusals-- > 0 ? 409 : 200, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static JsonNode read(String type) {
        try {
            return Json.read(Files.readString(example(type)));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** {@code io.gendan.order.placed.v1} is {@code order-service/api/events/placed.v1.example.json}. */
    private static Path example(String type) {
        var parts = type.split("\\.", 4);
        return Path.of("../..", parts[2] + "-service", "api/events", parts[3] + ".example.json");
    }
}
