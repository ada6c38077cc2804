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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
                lock.rollback();
            }
            for (Future<Integer> visitor : visitors) {
                assertThat(visitor.get()).isEqualTo(200);
            }
        }
        visit(gate, room + 1, null).statusCode(200);
        visits(gate, room + 1);
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
