package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.testing.PostgresForTests;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More come than there is room for, because what they want is locked. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class OverloadTest extends GateStory {
    @Inject
    ChassisConfig config;

    @Inject
    MeterRegistry metrics;

    @Test
    void who_finds_it_full_is_asked_to_come_again_and_nobody_inside_is_hurt() throws Exception {
        String gate = newGate();
        int room = config.admission().requests();
        List<Future<Integer>> visitors;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            await().until(() -> inside() == 0);
            try (Connection lock = locked(gate)) {
                visitors = crowd(crowd, gate, room);
                await().until(() ->
                        metrics.get("gendan.requests.inside").gauge().value() == room);
                refused(gate);
                given().get("/q/health/live").then().statusCode(200);
                given().accept("text/event-stream").get("/gates/" + gate).then().statusCode(406);
                given().accept("text/event-stream").post("/gates").then().statusCode(503);
                theConnectionIsOfUseAfterARefusal();
                lock.rollback();
            }
            for (Future<Integer> visitor : visitors) {
                assertThat(visitor.get()).isEqualTo(200);
            }
        }
        visit(gate, room + 1, null).statusCode(200);
        visits(gate, room + 1);
    }

    @Test
    void whoever_sends_too_much_gives_the_place_back() throws IOException {
        await().until(() -> inside() == 0);
        try (Socket server = connect()) {
            post(server, "Content-Length: 11000000", "");
            assertThat(status(server)).isEqualTo("HTTP/1.1 413");
        }
        try (Socket server = connect()) {
            String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
            post(server, "Transfer-Encoding: chunked", chunk.repeat(11) + "0\r\n\r\n");
            assertThat(status(server)).isEqualTo("HTTP/1.1 413");
        }
        await().until(() -> inside() == 0);
    }

    @Test
    void whoever_goes_away_gives_the_place_back() throws IOException {
        await().until(() -> inside() == 0);
        try (Socket server = connect()) {
            post(server, "Content-Length: 100", "{");
            await().until(() -> inside() == 1);
        }
        await().until(() -> inside() == 0);
    }

    /** However much of the refused request was still on its way. */
    private static void theConnectionIsOfUseAfterARefusal() throws IOException {
        try (Socket server = connect()) {
            for (int i = 0; i < 3; i++) {
                post(server, "Content-Length: 1048576", " ".repeat(1_048_576));
                assertThat(status(server)).isEqualTo("HTTP/1.1 503");
            }
        }
    }

    private static Socket connect() throws IOException {
        Socket server = new Socket("127.0.0.1", RestAssured.port);
        server.setSoTimeout(10_000);
        return server;
    }

    private static void post(Socket server, String length, String body) throws IOException {
        String head =
                "POST /gates HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
        server.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    /** Of the next answer, which is read to its end. */
    private static String status(Socket server) throws IOException {
        InputStream answer = server.getInputStream();
        String status = line(answer);
        int length = 0;
        for (String header = line(answer); !header.isEmpty(); header = line(answer)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        answer.skipNBytes(length);
        return status.substring(0, "HTTP/1.1 200".length());
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answer.read(); next >= 0 && next != '\n'; next = answer.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private double inside() {
        return metrics.get("gendan.requests.inside").gauge().value();
    }

    private Connection locked(String gate) throws SQLException {
        Connection lock = database.getConnection();
        lock.setAutoCommit(false);
        texts(lock, "select code from gate where code = ? for update", gate);
        return lock;
    }

    private static List<Future<Integer>> crowd(ExecutorService crowd, String gate, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number ->
                        crowd.submit(() -> visit(gate, number, null).extract().statusCode()))
                .toList();
    }

    private static void refused(String gate) {
        given().get("/gates/" + gate)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:overloaded"))
                .body("instance", equalTo("/gates/" + gate));
    }
}
