package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryStoriesTest extends FinanceStory {
    private static final ZoneId PLANT = ZoneId.of("Asia/Shanghai");

    private final UUID workOrder = Ids.next();

    private TradeOrder inProduction() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        pay(
                order.customer(),
                "300.00 EUR",
                order.heard("deposit-requested.v1").get("reference").asText());
        return order.released();
    }

    private Instant inDays(int days) {
        return today().plusDays(days).atTime(15, 0).atZone(PLANT).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PLANT);
    }

    @Test
    void the_balance_is_asked_for_a_week_before_the_planned_finish() {
        TradeOrder order = inProduction().scheduled(workOrder, inDays(20).toString());
        clock.advance(Duration.ofDays(12));
        assertThat(order.allHeard("balance-requested.v1")).isEmpty();
        clock.advance(Duration.ofDays(1));
        JsonNode asked = order.heard("balance-requested.v1");
        assertThat(money(asked.get("amount"))).isEqualTo("700.00 EUR");
        assertThat(asked.get("dueDate").asText()).isEqualTo(today().plusDays(7).toString());
        clock.advance(Duration.ofDays(20));
        assertThat(order.allHeard("balance-requested.v1")).hasSize(1);
    }

    @Test
    void a_moved_finish_moves_the_day_of_asking() {
        TradeOrder order = inProduction()
                .scheduled(workOrder, inDays(20).toString())
                .rescheduled(workOrder, inDays(40).toString());
        clock.advance(Duration.ofDays(32));
        assertThat(order.allHeard("balance-requested.v1")).isEmpty();
        order.rescheduled(workOrder, inDays(5).toString());
        assertThat(order.allHeard("balance-requested.v1"))
                .as("later than a week before: at once")
                .hasSize(1);
    }

    @Test
    void a_finish_within_the_week_is_asked_for_at_once_and_so_is_an_early_one() {
        assertThat(inProduction().scheduled(workOrder, inDays(3).toString()).allHeard("balance-requested.v1"))
                .hasSize(1);
        TradeOrder early =
                inProduction().scheduled(Ids.next(), inDays(60).toString()).stored(1, 10);
        assertThat(early.allHeard("balance-requested.v1")).hasSize(1);
    }

    @Test
    void goods_are_cleared_when_they_are_stored_and_paid_in_full_whichever_comes_last() {
        TradeOrder order =
                inProduction().scheduled(workOrder, inDays(3).toString()).stored(1, 4);
        assertThat(order.allHeard("shipment-cleared.v1")).isEmpty();
        pay(
                        order.customer(),
                        "700.00 EUR",
                        order.heard("balance-requested.v1").get("reference").asText())
                .body("state", equalTo("APPLIED"));
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("4");
        assertThat(money(order.heard("shipment-cleared.v1").get("value"))).isEqualTo("400.00 EUR");
        order.stored(1, 6);
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("10");
    }

    @Test
    void part_deliveries_of_a_paid_order_are_settled_at_once_and_sum_to_it() {
        TradeOrder order = inProduction().scheduled(workOrder, inDays(3).toString());
        pay(
                order.customer(),
                "700.00 EUR",
                order.heard("balance-requested.v1").get("reference").asText());
        order.stored(1, 10).dispatched(1, 3).dispatched(1, 7);
        assertThat(order.said()).endsWith("invoice-issued", "invoice-settled", "invoice-issued", "invoice-settled");
        JsonNode last = order.heard("invoice-issued.v1");
        assertThat(money(last.get("total"))).isEqualTo("700.00 EUR");
        assertThat(money(last.get("prepaid"))).isEqualTo("700.00 EUR");
        assertThat(money(last.get("due"))).isEqualTo("0.00 EUR");
        get("/invoices?order={o}", order.number())
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].total.amount", equalTo("300.00"))
                .body("items[0].settled", equalTo(true))
                .body("items[0].lines[0].amount.amount", equalTo("300.00"));
        order.closed();
        get("/orders/{o}/account", order.id())
                .body("state", equalTo("CLOSED"))
                .body("allocated.amount", equalTo("1000.00"));
        assertThat(order.allHeard("refund-issued.v1")).isEmpty();
    }

    @Test
    void a_customer_on_credit_pays_after_delivery_and_the_exposure_ends() {
        rates();
        TradeOrder order = order(customer("2000.00", "EUR"))
                .in("USD")
                .net(20)
                .line(10, "110", "1100.00")
                .placed()
                .confirmedAndAccepted();
        assertThat(exposure(order.customer())).isEqualByComparingTo("800.00");
        pay(
                order.customer(),
                "220.00 USD",
                order.heard("deposit-requested.v1").get("reference").asText());
        order.released().consumed("1234.56 CNY").stored(1, 10);
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("10");
        order.dispatched(1, 4).dispatched(1, 6);
        JsonNode first = order.allHeard("invoice-issued.v1").getFirst();
        assertThat(money(first.get("prepaid"))).isEqualTo("88.00 USD");
        assertThat(money(first.get("due"))).isEqualTo("352.00 USD");
        assertThat(first.get("dueDate").asText()).isEqualTo(today().plusDays(30).toString());
        assertThat(exposure(order.customer())).as("taken has become owed").isEqualByComparingTo("800.00");
        assertThat(order.allHeard("invoice-settled.v1")).isEmpty();
        for (JsonNode invoice : order.allHeard("invoice-issued.v1")) {
            pay(
                            order.customer(),
                            invoice.at("/due/amount").asText() + " USD",
                            invoice.get("invoiceNumber").asText())
                    .body("state", equalTo("APPLIED"));
        }
        assertThat(order.allHeard("invoice-settled.v1")).hasSize(2);
        assertThat(exposure(order.customer())).isZero();
        order.closed();
        assertThat(query(
                        "select sum(amount)::text from posting p join journal_entry e on e.id = p.entry_id where"
                                + " order_number = ? and account = '5010'",
                        order.number()))
                .containsExactly("1234.5600");
    }

    @Test
    void no_deposit_means_credit_opens_production() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-committed", "credit-taken");
        assertThat(money(order.heard("credit-taken.v1").get("amount"))).isEqualTo("1000.00 EUR");
        order.released();
        get("/credit-accounts/{c}", order.customer())
                .body("taken.amount", equalTo("1000.00"))
                .body("held.amount", equalTo("0.00"));
    }

    @Test
    void an_acceptance_that_overtakes_the_promise_waits_for_it() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .customerAccepted();
        assertThat(order.said()).containsExactly("credit-assessed");
        order.promiseAccepted();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-committed", "credit-taken");
    }

    @Test
    void goods_stored_before_the_release_was_heard_are_cleared_with_it() {
        TradeOrder order = order(customer("2000.00", "EUR")).line(10, "100", "1000.00");
        order.stored(1, 10);
        order.placed().confirmedAndAccepted();
        assertThat(order.allHeard("shipment-cleared.v1")).isEmpty();
        order.released();
        assertThat(order.allHeard("shipment-cleared.v1")).hasSize(1);
    }

    @Test
    void a_shipment_is_invoiced_once_however_often_it_is_heard() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10);
        Envelope left = order.dispatching(1, 10);
        deliveries.again(left);
        deliveries.again(left);
        deliveries.again(envelope(order.id(), left.type(), left.topic(), left.json()));
        assertThat(order.allHeard("invoice-issued.v1")).hasSize(1);
    }

    @Test
    void what_leaves_uncleared_is_invoiced_all_the_same_and_shown_to_a_person() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 11);
        assertThat(money(order.heard("invoice-issued.v1").get("total"))).isEqualTo("1100.00 EUR");
        assertThat(cases(order)).containsExactly("left-uncleared");
        assertThat(exposure(order.customer())).isEqualByComparingTo("1100.00");
    }

    @Test
    void finance_takes_a_clearance_back_and_gives_it_again() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 4);
        post("/orders/" + order.number() + "/clearance-revocation", "{\"reason\":\"cheque bounced\"}")
                .statusCode(200)
                .body("heldBack", equalTo(true))
                .body("cleared[0].quantity.value", equalTo("4"));
        assertThat(order.heard("shipment-clearance-revoked.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("4");
        post("/orders/" + order.number() + "/clearance", "").statusCode(200);
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("10");
        post("/orders/SO-2026-999999/clearance-revocation", "{\"reason\":\"?\"}")
                .statusCode(404)
                .body("type", equalTo("urn:gendan:problem:order-not-found"));
    }
}
