package io.gendan.order.delays;

import static io.gendan.order.ordering.SalesFloor.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.order.SampleFactory;
import io.gendan.order.ordering.SalesFloor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delays as they wait on the desk. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "sales", roles = "sales")
class DelayDeskTest {
    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    SampleFactory sample;

    private SalesFloor floor;
    private UUID order;
    private String number;

    @BeforeEach
    void an_order_is_late() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
        order = floor.released("C004", List.of(floor.line("L-BOL600", 40)));
        number = floor.order(order).extract().path("number");
        UUID work = floor.start(order, 1);
        Instant finish =
                floor.inDays(40).atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofDays(7));
        floor.hears(
                order,
                new WhenProductionRescheduled.ProductionRescheduled(order, work, 1, finish, "EQUIPMENT_FAILURE"));
    }

    private DeskScreen.Form form(String name) {
        return DeskScreen.about(number).slip("delays").form(name);
    }

    @Test
    void the_customer_is_told_and_agrees() {
        form("tell-of-delay").send().statusCode(200);
        form("consent-for-customer").send(Map.of("answeredBy", "the buyer")).statusCode(200);

        assertThat(DeskScreen.about(number).slips("delays")).isEmpty();
    }

    @Test
    void a_refused_delay_is_nobodys_work_once_the_order_is_over() {
        form("tell-of-delay").send().statusCode(200);
        form("refuse-delay-for-customer")
                .send(Map.of("answeredBy", "the buyer"))
                .statusCode(200);
        assertThat(DeskScreen.about(number).slip("delays").offers("tell-of-delay"))
                .isTrue();

        post("/orders/" + order + "/cancellation", Map.of("reason", "too late for the season"))
                .statusCode(202);
        UUID withdrawal = UUID.fromString(deliveries
                .published(order.toString(), "io.gendan.order.withdrawal-requested.v1")
                .getLast()
                .path("withdrawalId")
                .asText());
        floor.allStop(order, withdrawal);

        assertThat(floor.stage(order)).isEqualTo("CANCELLED");
        assertThat(DeskScreen.about(number).slips("delays")).isEmpty();
    }
}
