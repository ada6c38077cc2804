package io.gendan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.Desk.Asked;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class ReleaseStoriesTest extends PlanningStory {
    @Test
    void a_release_that_lacks_a_routing_waits_and_is_scheduled_as_soon_as_the_routing_comes() {
        String product = "N-" + Ids.next().toString().substring(28);
        Asked line = new Asked(1, product, 10, monday.plusDays(11));
        Known order = released(line);
        desk.materials(order, order.promise(), monday.toString());
        assertThat(desk.said(order, "production-scheduled")).isEmpty();
        assertThat(waiting(order)).isEqualTo(1);

        routing(product, 5);
        clock.advance(Duration.ofSeconds(1));
        assertThat(desk.said(order, "production-scheduled")).hasSize(1);
        assertThat(waiting(order)).isZero();
    }

    @Test
    void a_release_without_room_waits_and_is_scheduled_when_capacity_comes() {
        String product = "N-" + Ids.next().toString().substring(28);
        routing(product, 5_000_000);
        Asked line = new Asked(1, product, 10, monday.plusDays(11));
        Known order = released(line);
        assertThat(desk.said(order, "production-scheduled")).isEmpty();
        assertThat(waiting(order)).isEqualTo(1);
        clock.to(Desk.at(monday.plusDays(1), "08:00"));
        assertThat(desk.said(order, "production-scheduled")).isEmpty();

        routing(product, 5);
        clock.advance(Duration.ofSeconds(1));
        assertThat(desk.said(order, "production-scheduled")).hasSize(1);
        clock.to(Desk.at(monday.plusDays(2), "08:00"));
        assertThat(desk.said(order, "production-scheduled")).hasSize(1);
    }

    @Test
    void a_waiting_release_is_forgotten_with_its_order() {
        String product = "N-" + Ids.next().toString().substring(28);
        Known order = released(new Asked(1, product, 10, monday.plusDays(11)));
        desk.hear(order, "order", "cancelled", """
                "reason":"r","fault":"CUSTOMER","released":true,"cancelledBy":"c","cancelledAt":"2026-03-02T08:00:00Z\"""");
        routing(product, 5);
        clock.advance(Duration.ofSeconds(1));
        assertThat(desk.said(order, "production-scheduled")).isEmpty();
        assertThat(waiting(order)).isZero();
    }

    private Known released(Asked line) {
        Known order = desk.placed("REGULAR", line);
        desk.released(order, monday.plusDays(11), line);
        return order;
    }

    private long waiting(Known order) {
        return desk.number("select count(*) from awaited_release where order_id = '" + order.id() + "'");
    }

    private static void routing(String product, int runMinutes) {
        Desk.csv("routings", """
                plant,item,sequence,operation,operation_zh,work_center,alternative_work_center,setup_minutes,run_minutes_per_unit,yield,outsourcing_days
                NB1,%s,10,Pack,包装,PACK,,10,%d,1,
                """.formatted(product, runMinutes)).statusCode(200);
    }
}
