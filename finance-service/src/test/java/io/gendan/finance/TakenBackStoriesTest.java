package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
        get("/invoices?order={o}", order.number()).body("items[0].settled", equalTo(false));
        pays(order, "1000.00 EUR", "invoice-issued.v1", "invoiceNumber");
        assertThat(exposure(order.customer())).isZero();
        get("/invoices?order={o}", order.number()).body("items[0].settled", equalTo(true));
    }

    @Test
    void it_is_taken_back_once_and_not_when_invoices_have_used_it() {
        TradeOrder order = inProduction();
        String balance = pays(order, "700.00 EUR", "balance-requested.v1", "reference");
        order.dispatched(1, 5);
        takenBack(balance)
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:prepayment-used"))
                .body("unused.amount", equalTo("500.00"));
        String unapplied = pay("C", "5.00 EUR", null).extract().path("paymentId");
        takenBack(unapplied).statusCode(200);
        takenBack(unapplied).statusCode(409).body("type", equalTo("urn:gendan:problem:already-taken-back"));
        takenBack(Ids.next().toString()).statusCode(404);
    }
}
