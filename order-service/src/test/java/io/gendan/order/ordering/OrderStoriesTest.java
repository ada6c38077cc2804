package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Quantity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the review to the closing. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class OrderStoriesTest extends OrderStory {
    @Test
    void an_order_lives_from_placed_to_closed() {
        UUID id = floor.place("C004", bollards());
        floor.approve(id, 1);
        assertThat(floor.said(id, PromiseAccepted.class)).hasSize(1);
        floor.commit(id);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_CUSTOMER");
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN", "acceptedBy", "buyer"))
                .statusCode(200)
                .body("stage", equalTo("AWAITING_DEPOSIT"));
        floor.hears(id, new WhenDepositReceived.DepositReceived(id));
        assertThat(floor.said(id, ProductionReleased.class)).hasSize(1);
        floor.makeAndStore(id, 1, 40);
        assertThat(floor.stage(id)).isEqualTo("AWAITING_BALANCE");
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).singleElement().satisfies(release -> {
            assertThat(release.release()).isEqualTo(1);
            assertThat(release.lines()).containsExactly(new Allotment(1, "L-BOL600", Quantity.of(40, "C62")));
        });
        UUID shipment = UUID.randomUUID();
        List<LineQuantity> all = List.of(new LineQuantity(1, Quantity.of(40, "C62")));
        floor.hears(id, new WhenShipmentDispatched.ShipmentDispatched(id, shipment, all, clock.now(), null));
        assertThat(floor.stage(id)).isEqualTo("SHIPPED");
        floor.hears(id, new WhenInvoiceIssued.InvoiceIssued(id, shipment, "INV-1", floor.inDays(30)));
        floor.hears(id, new WhenShipmentDelivered.ShipmentDelivered(id, shipment, all, clock.now()));
        assertThat(floor.stage(id)).isEqualTo("DELIVERED");
        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, shipment, "INV-1"));

        floor.order(id)
                .body("stage", equalTo("CLOSED"))
                .body("lines[0].delivered.value", equalTo("40"))
                .body("nextStep", equalTo(null));
        assertThat(deliveries.saidAbout(id.toString()))
                .extracting(type -> type.substring("io.gendan.order.".length()))
                .containsExactly(
                        "placed.v1",
                        "promise-accepted.v1",
                        "confirmed.v1",
                        "customer-accepted.v1",
                        "production-released.v1",
                        "dispatch-released.v1",
                        "closed.v1");
    }

    @Test
    void a_fact_heard_twice_counts_once() {
        UUID id = floor.released("C004", bollards());
        Envelope stored =
                deliveries.deliver(id.toString(), new WhenGoodsStored.GoodsStored(id, 1, Quantity.of(10, "C62")));
        deliveries.again(stored);
        deliveries.together(List.of(stored, stored));

        floor.order(id).body("lines[0].stored.value", equalTo("10"));
    }

    @Test
    void goods_may_be_heard_of_in_the_store_before_planning_has_said_they_are_made() {
        UUID id = floor.released("C004", bollards());
        UUID work = UUID.randomUUID();
        Quantity made = Quantity.of(40, "C62");
        floor.clear(id, 1, 40);
        floor.hears(id, new WhenGoodsStored.GoodsStored(id, 1, made));
        assertThat(floor.said(id, DispatchReleased.class)).isEmpty();

        floor.hears(id, floor.scheduled(id, work, 1));
        floor.hears(id, new WhenProductionCompleted.ProductionCompleted(id, work, 1, made, clock.now()));

        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);
    }

    @Test
    void a_fact_about_an_order_not_heard_of_waits() {
        UUID nobody = UUID.randomUUID();
        floor.hears(nobody, new WhenDepositReceived.DepositReceived(nobody));

        given().get("/orders/" + nobody).then().statusCode(404).body("type", endsWith("order-not-found"));
    }
}
