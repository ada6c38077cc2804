package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bank takes money back that was counted on. */
@QuarkusTest
class TakenBackStoriesTest extends FinanceStory {
    private String pays(TradeOrder order, String amount, String asked, String field) {
        return pay(order.customer(), amount, order.heard(asked).get(field).asText())
                .body("state", equalTo("APPLIED"))
                .extract()
                .path("paymentId");
    }

    private TradeOrder inProduction() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        pays(order, "300.00 EUR", "deposit-requested.v1", "reference");
        return order.released().stored(1, 10);
    }

    private static ValidatableResponse takenBack(String payment) {
        return post("/payments/" + payment + "/reversal", "{\"reason\":\"direct debit refused\"}");
    }

    private List<String> books(TradeOrder order) {
        return query(
                "select account || ' ' || sum(amount)::numeric(19,2) from posting p join journal_entry e on e.id = p.entry_id"
                        + " where order_number = ? group by account having sum(amount) <> 0 order by account",
                order.number());
    }

    @Test
    void what_it_cleared_is_held_back_and_cleared_again_after_it_is_paid_again() {
        TradeOrder order = inProduction();
        String balance = pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        assertThat(order.allHeard("shipment-cleared.v1")).hasSize(1);

        takenBack(balance)
                .statusCode(200)
                .body("state", equalTo("TAKEN_BACK"))
                .body("applied.amount", equalTo("0.00"))
                .body("unapplied.amount", equalTo("0.00"))
                .body("allocations", hasSize(0));

        assertThat(order.heard("shipment-clearance-revoked.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("0");
        assertThat(cases(order)).containsExactly("payment-taken-back");
        get("/orders/{o}/account", order.number())
                .body("received.amount", equalTo("300.00"))
                .body("balance.open.amount", equalTo("700.00"));
        assertThat(books(order)).containsExactly("1010 300.00", "2100 -300.00");
        clock.advance(Duration.ofDays(30));
        assertThat(money(order.heard("payment-overdue.v1").get("outstanding"))).isEqualTo("700.00 EUR");

        pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        assertThat(order.allHeard("shipment-cleared.v1")).hasSize(1);
        assertThat(cases(order)).containsExactlyInAnyOrder("payment-taken-back", "paid-and-held-back");
        post("/orders/" + order.number() + "/clearance", "").statusCode(200);
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("10");
    }

    @Test
    void a_settled_invoice_is_owed_again() {
        TradeOrder order = order(customer("1000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 10);
        String payment = pays(order, "1000.00 EUR", "invoice-issued.v1", "invoiceNumber");
        assertThat(exposure(order.customer())).isZero();

        takenBack(payment).statusCode(200);

        assertThat(exposure(order.customer())).isEqualByComparingTo("1000");
        JsonNode reopened = order.heard("invoice-reopened.v1");
        assertThat(reopened.get("invoiceNumber"))
                .isEqualTo(order.heard("invoice-issued.v1").get("invoiceNumber"));
        assertThat(money(reopened.get("open"))).isEqualTo("1000.00 EUR");
        get("/invoices?order={o}", order.number()).body("items[0].settled", equalTo(false));
        pays(order, "1000.00 EUR", "invoice-issued.v1", "invoiceNumber");
        assertThat(exposure(order.customer())).isZero();
        get("/invoices?order={o}", order.number()).body("items[0].settled", equalTo(true));
    }

    @Test
    void a_part_of_an_invoice_that_was_never_settled_does_not_reopen_it() {
        TradeOrder order = order(customer("1000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 10);
        String invoice = order.heard("invoice-issued.v1").get("invoiceNumber").asText();
        String payment = pay(order.customer(), "400.00 EUR", invoice).extract().path("paymentId");
        post(
                        "/payments/" + payment + "/allocations",
                        "{\"reference\":\"" + invoice + "\",\"amount\":{\"amount\":\"400.00\",\"currency\":\"EUR\"}}")
                .statusCode(200);

        takenBack(payment).statusCode(200);

        assertThat(order.allHeard("invoice-reopened.v1")).isEmpty();
    }

    @Test
    void what_invoices_had_used_is_owed_and_is_paid_first_when_money_comes_again() {
        TradeOrder order = inProduction();
        String balance = pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        order.dispatched(1, 5);
        takenBack(balance).statusCode(200);

        assertThat(books(order)).containsExactly("1010 300.00", "1110 200.00", "4010 -500.00");
        assertThat(cases(order)).containsExactlyInAnyOrder("payment-taken-back", "used-money-taken-back");
        get("/orders/{o}/account", order.number()).body("balance.open.amount", equalTo("700.00"));

        pays(order, "700.00 EUR", "balance-requested.v1", "reference");

        assertThat(books(order)).containsExactly("1010 1000.00", "2100 -500.00", "4010 -500.00");
        post("/orders/" + order.number() + "/clearance", "").statusCode(200);
        order.dispatched(1, 5);
        assertThat(books(order)).containsExactly("1010 1000.00", "4010 -1000.00");
    }

    @Test
    void a_used_deposit_that_is_taken_back_stays_asked_for_when_the_order_closes() {
        TradeOrder order = inProduction();
        String balance = pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        order.dispatched(1, 10);
        takenBack(balance).statusCode(200);
        order.closed();
        pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        assertThat(books(order)).containsExactly("1010 1000.00", "4010 -1000.00");
    }

    @Test
    void nobody_asks_again_for_the_deposit_of_a_cancelled_order() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        String deposit = pays(order, "300.00 EUR", "deposit-requested.v1", "reference");
        order.cancelled("FACTORY", true);

        takenBack(deposit).statusCode(200);

        get("/orders/{o}/account", order.number()).body("deposit.open.amount", equalTo("0.00"));
        clock.advance(Duration.ofDays(60));
        assertThat(order.allHeard("payment-overdue.v1")).isEmpty();
        assertThat(books(order)).isEmpty();
    }

    @Test
    void it_is_taken_back_once() {
        String unapplied = pay("C", "5.00 EUR", null).extract().path("paymentId");
        takenBack(unapplied).statusCode(200);
        takenBack(unapplied).statusCode(409).body("type", equalTo("urn:gendan:problem:already-taken-back"));
        takenBack(Ids.next().toString()).statusCode(404);
    }
}
