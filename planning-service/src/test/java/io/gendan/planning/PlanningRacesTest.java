package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "ops"})
class PlanningRacesTest extends PlanningStory {
    private static final int CLIENTS = 64;

    @Test
    void sixty_four_clients_at_one_bottleneck_overbook_nothing() throws Exception {
        List<Known> orders = IntStream.range(0, CLIENTS)
                .mapToObj(i -> desk.placed(i % 2 == 0 ? "L-BOL900" : "L-POST3", 5 + i % 7, monday.plusDays(60)))
                .toList();

        atOnce(orders.stream()
                .map(order -> (Callable<Object>) () -> desk.materials(order, order.promise(), monday.toString()))
                .toList());

        assertThat(desk.brokenBuckets()).isZero();
        assertThat(orders)
                .allSatisfy(order -> assertThat(desk.said(order, "capacity-assessed"))
                        .singleElement()
                        .satisfies(said -> assertThat(
                                        said.at("/lines/0/promisedDate").asText())
                                .isNotEmpty()));
        // on the coating line every minute asked for is held somewhere
        long asked = IntStream.range(0, CLIENTS)
                .mapToLong(i -> (long) Math.ceil(30 + (5 + i % 7) * (i % 2 == 0 ? 9.5 : 12.0) / 0.98))
                .sum();
        String ids = "'" + String.join("','", orders.stream().map(Known::key).toList()) + "'";
        assertThat(desk.number("select sum(minutes) from capacity_slot where work_center = 'COAT' and order_id in ("
                        + ids + ")"))
                .isEqualTo(asked);
    }

    @Test
    void start_and_withdrawal_never_both_win() throws Exception {
        for (int round = 0; round < 12; round++) {
            Known order = desk.scheduled("REGULAR", "L-WALL20", 2, monday.plusDays(60), monday);
            String work = desk.workOrder(order);
            desk.kitComplete(order, work);
            List<Object> ends = atOnce(List.of(
                    () -> command(work, "start", "").extract().statusCode(),
                    () -> desk.hear(
                            order,
                            "order",
                            "withdrawal-requested",
                            "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":[1]"
                                    .formatted(Ids.next()))));

            boolean started = ends.getFirst().equals(200);
            assertThat(desk.said(order, "production-started")).hasSize(started ? 1 : 0);
            assertThat(desk.said(order, "withdrawal-too-late")).hasSize(started ? 1 : 0);
            assertThat(desk.said(order, "withdrawn")).hasSize(started ? 0 : 1);
        }
    }

    private static List<Object> atOnce(List<Callable<Object>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Object>> running = threads.invokeAll(calls);
            return running.stream().map(Future::resultNow).toList();
        }
    }
}
