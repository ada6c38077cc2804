package io.gendan.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Quantity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Finance takes back what it had cleared, after the goods were released. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "sales", roles = "sales")
class RecallStoriesTest extends OrderStory {
    private static List<LineQuantity> pieces(int quantity) {
        return List.of(new LineQuantity(1, Quantity.of(quantity, "C62")));
    }

    private UUID releasedToLeave() {
        UUID id = floor.released("C004", bollards());
        floor.makeAndStore(id, 1, 40);
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);
        return id;
    }

    private UUID revoked(UUID id, int remains) {
        floor.hears(
                id,
                new WhenShipmentClearanceRevoked.ShipmentClearanceRevoked(
                        id, "the bank took the payment back", remains == 0 ? List.of() : pieces(remains)));
        return floor.said(id, DispatchRecalled.class).getLast().recallId();
    }

    private void answered(UUID id, UUID recall, int takenBack) {
        floor.hears(id, new WhenDispatchRecallAnswered.DispatchRecallAnswered(id, recall, pieces(takenBack)));
    }

    @Test
    void a_revoked_clearance_is_called_back_and_a_later_one_releases_again() {
        UUID id = releasedToLeave();
        UUID recall = revoked(id, 0);
        assertThat(floor.said(id, DispatchRecalled.class).getLast()).satisfies(said -> {
            assertThat(said.reason()).isEqualTo("the bank took the payment back");
            assertThat(said.lines()).containsExactly(new DispatchRecalled.Line(1, Quantity.of(40, "C62")));
        });
        floor.order(id).body("flags", contains("RECALLING")).body("nextStep.owner", equalTo("shipping"));
        floor.clear(id, 1, 40);
        assertThat(floor.said(id, DispatchReleased.class)).hasSize(1);

        answered(id, recall, 40);

        floor.order(id).body("flags", empty()).body("lines[0].released.value", equalTo("40"));
        assertThat(floor.said(id, DispatchReleased.class))
                .extracting(DispatchReleased::release)
                .containsExactly(1, 2);
        assertThat(cases(id)).isEmpty();
    }

    @Test
    void what_had_left_is_a_case_for_people_and_the_first_answer_counts() {
        UUID id = releasedToLeave();
        floor.hears(id, new WhenBalanceRequested.BalanceRequested(id, "B-1", floor.inDays(5)));
        UUID recall = revoked(id, 0);
        answered(id, recall, 15);
        answered(id, recall, 40);

        floor.order(id)
                .body("lines[0].released.value", equalTo("25"))
                .body("stage", equalTo("AWAITING_BALANCE"))
                .body("nextStep.owner", equalTo("finance"));
        assertThat(cases(id)).containsExactly("recalled-goods-had-left");
    }

    @Test
    void what_is_known_to_have_left_is_a_case_at_once() {
        UUID id = releasedToLeave();
        floor.hears(
                id,
                new WhenShipmentDispatched.ShipmentDispatched(id, UUID.randomUUID(), pieces(40), clock.now(), null));
        floor.hears(id, new WhenShipmentClearanceRevoked.ShipmentClearanceRevoked(id, "unpaid", List.of()));

        assertThat(floor.said(id, DispatchRecalled.class)).isEmpty();
        assertThat(cases(id)).containsExactly("left-and-not-cleared");
    }

    @Test
    void a_clearance_that_is_taken_back_before_anything_was_released_waits_for_finance_until_they_clear() {
        UUID id = floor.released("C004", bollards());
        floor.hears(id, new WhenBalanceRequested.BalanceRequested(id, "B-1", floor.inDays(5)));
        floor.makeAndStore(id, 1, 40);
        floor.order(id).body("stage", equalTo("AWAITING_BALANCE")).body("nextStep.owner", equalTo("customer"));

        floor.hears(id, new WhenShipmentClearanceRevoked.ShipmentClearanceRevoked(id, "unpaid", List.of()));

        assertThat(floor.said(id, DispatchRecalled.class)).isEmpty();
        floor.order(id).body("stage", equalTo("AWAITING_BALANCE")).body("nextStep.owner", equalTo("finance"));
        floor.clear(id, 1, 20);
        floor.order(id).body("stage", equalTo("AWAITING_BALANCE")).body("nextStep.owner", equalTo("customer"));
    }

    @Test
    void an_invoice_that_is_open_again_keeps_the_order_open_and_one_of_a_closed_order_is_a_case() {
        UUID id = releasedToLeave();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        floor.hears(id, new WhenShipmentDispatched.ShipmentDispatched(id, first, pieces(20), clock.now(), null));
        floor.hears(id, new WhenShipmentDelivered.ShipmentDelivered(id, first, pieces(20), clock.now()));
        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, first, "INV-1"));
        floor.hears(id, new WhenInvoiceReopened.InvoiceReopened(id, first, "INV-1"));
        floor.hears(id, new WhenShipmentDispatched.ShipmentDispatched(id, second, pieces(20), clock.now(), null));
        floor.hears(id, new WhenShipmentDelivered.ShipmentDelivered(id, second, pieces(20), clock.now()));
        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, second, "INV-2"));
        floor.order(id).body("stage", equalTo("DELIVERED")).body("nextStep.owner", equalTo("finance"));
        assertThat(cases(id)).isEmpty();

        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, first, "INV-1"));
        assertThat(floor.stage(id)).isEqualTo("CLOSED");
        floor.hears(id, new WhenInvoiceReopened.InvoiceReopened(id, second, "INV-2"));

        assertThat(floor.stage(id)).isEqualTo("CLOSED");
        assertThat(cases(id)).containsExactly("closed-and-not-paid");
    }

    @Test
    void a_shipment_whose_notice_was_taken_back_does_not_keep_the_order_open() {
        UUID id = releasedToLeave();
        floor.hears(id, new WhenShipmentTracked.ShipmentTracked(id, UUID.randomUUID(), clock.now()));
        UUID shipment = UUID.randomUUID();
        floor.hears(id, new WhenShipmentDispatched.ShipmentDispatched(id, shipment, pieces(40), clock.now(), null));
        floor.hears(id, new WhenShipmentDelivered.ShipmentDelivered(id, shipment, pieces(40), clock.now()));
        floor.hears(id, new WhenInvoiceSettled.InvoiceSettled(id, shipment, "INV-1"));

        assertThat(floor.stage(id)).isEqualTo("CLOSED");
    }
}
