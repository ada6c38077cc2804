package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.pack;
import static io.gendan.shipping.ShippingFloor.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was allowed is taken back. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class WithdrawalStoriesTest extends ShippingStory {
    @Test
    void a_withdrawal_freezes_packing_and_dispatch_until_it_is_abandoned() {
        Known order = floor.readyToShip(40);
        String packed = packed(order, 20);
        String noticed = noticed(order, 5);
        UUID withdrawal = Ids.next();
        Envelope asked = floor.withdraw(order, withdrawal);
        deliveries.again(asked);
        floor.withdraw(order, withdrawal);
        assertThat(said(order, "withdrawn.v1")).hasSize(1).first().satisfies(answer -> {
            assertThat(answer.path("withdrawalId").asText()).isEqualTo(withdrawal.toString());
            assertThat(answer.path("cost").toString()).isEqualTo("{\"amount\":\"2.00\",\"currency\":\"EUR\"}");
        });
        refused(dispatch(packed), 409, "order-frozen");
        refused(pack(noticed, 5, 1), 409, "order-frozen");
        refused(notice(order, 1), 409, "order-frozen");
        floor.giveUp(order, withdrawal);
        dispatch(packed).statusCode(200);
    }

    @Test
    void a_withdrawal_after_departure_is_too_late() {
        Known order = floor.readyToShip(40);
        dispatched(order, 20);
        UUID withdrawal = Ids.next();
        floor.withdraw(order, withdrawal);
        floor.withdraw(order, withdrawal);
        assertThat(said(order, "withdrawn.v1")).isEmpty();
        assertThat(said(order, "withdrawal-too-late.v1"))
                .hasSize(1)
                .first()
                .satisfies(answer -> assertThat(answer.path("fact").asText()).isEqualTo("line 1 has left"));
        notice(order, 5).statusCode(201);
    }

    @Test
    void a_cancelled_order_costs_what_unpacking_costs_and_nothing_of_it_leaves() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 20);
        floor.withdraw(order, Ids.next());
        Envelope cancelled = floor.cancel(order);
        deliveries.again(cancelled);
        floor.cancel(order);
        assertThat(said(order, "cancellation-costed.v1"))
                .hasSize(1)
                .first()
                .satisfies(cost -> assertThat(cost.path("cost").toString())
                        .isEqualTo("{\"amount\":\"2.00\",\"currency\":\"EUR\"}"));
        refused(dispatch(shipment), 409, "shipment-cancelled");
        refused(notice(order, 1), 409, "order-not-open");
        mayLeave(order).body("standing", equalTo("CANCELLED")).body("items[0].noticed.value", equalTo("0"));
    }

    @Test
    void a_cancellation_before_anything_was_made_costs_nothing_and_says_so() {
        Known order = floor.placed();
        floor.cancel(order);
        assertThat(said(order, "cancellation-costed.v1"))
                .hasSize(1)
                .first()
                .satisfies(cost -> assertThat(cost.path("cost").toString())
                        .isEqualTo("{\"amount\":\"0.00\",\"currency\":\"EUR\"}"));
    }
}
