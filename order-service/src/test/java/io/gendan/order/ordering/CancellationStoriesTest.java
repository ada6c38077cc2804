package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.atOnce;
import static io.gendan.order.ordering.SalesFloor.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calling an order off, before and after its release. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class CancellationStoriesTest extends OrderStory {
    @Test
    void a_released_order_is_cancelled_when_all_three_have_stopped() {
        UUID id = floor.released("C004", bollards());
        post("/orders/" + id + "/cancellation", Map.of("reason", "project stopped", "fault", "CUSTOMER"))
                .statusCode(202)
                .body("flags", contains("CANCELLING"));
        assertThat(floor.said(id, WithdrawalRequested.class))
                .singleElement()
                .satisfies(said -> assertThat(said.evenIfStarted()).isFalse());
        UUID asked = floor.said(id, WithdrawalRequested.class).getFirst().withdrawalId();
        post("/orders/" + id + "/cancellation", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", endsWith("cancellation-under-way"));
        floor.hears(id, new WhenPlanningWithdrawn.Withdrawn(id, asked));
        floor.hears(id, new WhenMaterialsWithdrawn.Withdrawn(id, UUID.randomUUID()));
        floor.hears(id, new WhenShippingWithdrawn.Withdrawn(id, asked));
        assertThat(floor.said(id, OrderCancelled.class)).isEmpty();
        floor.hears(id, new WhenMaterialsWithdrawn.Withdrawn(id, asked));

        assertThat(floor.said(id, OrderCancelled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.released()).isTrue());
        assertThat(floor.stage(id)).isEqualTo("CANCELLED");
        post("/orders/" + id + "/cancellation", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", endsWith("not-possible-in-stage"));
        floor.hears(id, new WhenCancellationSettled.CancellationSettled(id));
        floor.order(id).body("nextStep", equalTo(null));
    }

    @Test
    void too_late_to_stop_means_the_order_goes_on() {
        UUID id = floor.released("C004", bollards());
        floor.makeAndStore(id, 1, 40);
        post("/orders/" + id + "/cancellation", Map.of("reason", "project stopped"))
                .statusCode(202);
        UUID asked = floor.said(id, WithdrawalRequested.class).getFirst().withdrawalId();
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).isEmpty();
        floor.hears(id, new WhenPlanningWithdrawalTooLate.TooLate(id, asked, "40 are made"));
        floor.hears(id, new WhenMaterialsWithdrawalTooLate.TooLate(id, asked, "used up"));
        floor.hears(id, new WhenShippingWithdrawn.Withdrawn(id, asked));

        assertThat(floor.said(id, WithdrawalAbandoned.class))
                .singleElement()
                .satisfies(said -> assertThat(said.reason()).isEqualTo("40 are made; used up"));
        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);
    }

    @Test
    void two_cancellations_at_once_ask_once() throws Exception {
        UUID id = floor.released("C004", bollards());
        Callable<Integer> cancel = () -> post("/orders/" + id + "/cancellation", Map.of("reason", "twice"))
                .extract()
                .statusCode();

        List<Integer> answers =
                atOnce(IntStream.range(0, 8).mapToObj(i -> cancel).toList());

        assertThat(answers).containsOnlyOnce(202).containsOnly(202, 409);
        assertThat(floor.said(id, WithdrawalRequested.class)).hasSize(1);
    }

    @Test
    void a_cancellation_and_the_deposit_that_releases_production_do_not_both_win() throws Exception {
        for (int round = 0; round < 12; round++) {
            UUID id = floor.accepted("C004", bollards());
            Callable<Integer> cancel = () -> post("/orders/" + id + "/cancellation", Map.of("reason", "race"))
                    .extract()
                    .statusCode();
            Callable<Integer> pay = () -> {
                floor.hears(id, new WhenDepositReceived.DepositReceived(id));
                return 0;
            };

            List<Integer> answers = atOnce(round % 2 == 0 ? List.of(cancel, pay) : List.of(pay, cancel));

            boolean atOnce = answers.contains(200);
            assertThat(floor.said(id, OrderCancelled.class)).hasSize(atOnce ? 1 : 0);
            assertThat(floor.said(id, ProductionReleased.class)).hasSize(atOnce ? 0 : 1);
            assertThat(floor.said(id, WithdrawalRequested.class)).hasSize(atOnce ? 0 : 1);
        }
    }
}
