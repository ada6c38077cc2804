package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CancellationStoriesTest extends FinanceStory {
    private TradeOrder withDeposit() {
        TradeOrder order = order(customer("1000.00", "EUR"))
                .net(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        pay(
                order.customer(),
                "300.00 EUR",
                order.heard("deposit-requested.v1").get("reference").asText());
        return order;
    }

    private void settled(TradeOrder order, String costs, String refunded, String retained) {
        JsonNode settled = order.heard("cancellation-settled.v1");
        assertThat(money(settled.get("costs"))).isEqualTo(costs);
        assertThat(money(settled.get("refunded"))).isEqualTo(refunded);
        assertThat(money(settled.get("retained"))).isEqualTo(retained);
        assertThat(order.allHeard("cancellation-settled.v1")).hasSize(1);
        assertThat(exposure(order.customer())).isZero();
    }

    @Test
    void the_customers_cancellation_before_release_gives_the_deposit_back() {
        TradeOrder order = withDeposit().cancelled("CUSTOMER", false);
        assertThat(exposure(order.customer())).as("given back at once").isZero();
        order.costed("materials", "0.00 EUR").costed("planning", "0.00 EUR");
        assertThat(order.allHeard("cancellation-settled.v1")).isEmpty();
        order.costed("shipping", "0.00 EUR");
        settled(order, "0.00 EUR", "300.00 EUR", "0.00 EUR");
        assertThat(money(order.heard("refund-issued.v1").get("amount"))).isEqualTo("300.00 EUR");
    }

    @Test
    void after_release_it_is_kept_by_the_deposit_clause() {
        rates();
        TradeOrder order = withDeposit()
                .released()
                .consumed("78.00 CNY")
                .cancelled("CUSTOMER", true)
                .costed("materials", "780.00 CNY")
                .costed("planning", "20.00 EUR")
                .costed("shipping", "0 CNY");
        settled(order, "120.00 EUR", "0.00 EUR", "300.00 EUR");
        assertThat(order.allHeard("refund-issued.v1")).isEmpty();
        assertThat(cases(order)).isEmpty();
    }

    @Test
    void costs_beyond_the_money_are_shown_to_a_person() {
        TradeOrder order = withDeposit()
                .released()
                .cancelled("CUSTOMER", true)
                .costed("materials", "400.00 EUR")
                .costed("planning", "0.00 EUR")
                .costed("shipping", "0.00 EUR");
        settled(order, "400.00 EUR", "0.00 EUR", "300.00 EUR");
        assertThat(cases(order)).containsExactly("cancellation-costs-uncovered");
    }

    @Test
    void the_factorys_fault_gives_everything_back() {
        TradeOrder order = withDeposit()
                .released()
                .cancelled("FACTORY", true)
                .costed("shipping", "1.00 EUR")
                .costed("planning", "2.00 EUR")
                .costed("materials", "100.00 EUR");
        settled(order, "103.00 EUR", "300.00 EUR", "0.00 EUR");
    }

    @Test
    void costs_that_overtake_the_cancellation_are_not_lost_and_a_second_answer_does_not_count() {
        TradeOrder order = withDeposit()
                .costed("materials", "5.00 EUR")
                .costed("materials", "6.00 EUR")
                .costed("planning", "0.00 EUR")
                .costed("shipping", "0.00 EUR")
                .cancelled("FACTORY", false);
        settled(order, "5.00 EUR", "300.00 EUR", "0.00 EUR");
        assertThat(cases(order)).containsExactly("costed-twice");
    }

    @Test
    void a_department_that_does_not_answer_is_named_every_working_day() {
        TradeOrder order = withDeposit().cancelled("CUSTOMER", false).costed("planning", "0.00 EUR");
        clock.advance(Duration.ofDays(6));
        assertThat(cases(order)).containsExactly("cancellation-not-costed");
        order.costed("materials", "0.00 EUR").costed("shipping", "0.00 EUR");
        settled(order, "0.00 EUR", "300.00 EUR", "0.00 EUR");
    }

    @Test
    void costs_in_a_currency_without_a_rate_wait_for_it() {
        TradeOrder order = withDeposit()
                .cancelled("FACTORY", false)
                .costed("materials", "100 NOK")
                .costed("planning", "0 EUR")
                .costed("shipping", "0 EUR");
        assertThat(cases(order)).containsExactly("exchange-rate-missing");
        csv("/exchange-rates", "base_currency,currency,date,rate,source\nEUR,NOK,2026-01-05,10,sample\n")
                .statusCode(200);
        clock.advance(Duration.ofDays(6));
        settled(order, "10.00 EUR", "300.00 EUR", "0.00 EUR");
    }

    @Test
    void nothing_is_asked_for_any_more_and_money_that_still_comes_stays_unapplied() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        String reference = order.heard("deposit-requested.v1").get("reference").asText();
        order.cancelled("CUSTOMER", false)
                .costed("materials", "0 EUR")
                .costed("planning", "0 EUR")
                .costed("shipping", "0 EUR");
        settled(order, "0.00 EUR", "0.00 EUR", "0.00 EUR");
        pay(order.customer(), "300.00 EUR", reference).statusCode(201).body("reason", equalTo("WITHDRAWN"));
        assertThat(order.allHeard("deposit-received.v1")).isEmpty();
    }

    @Test
    void money_for_a_balance_that_comes_after_the_order_is_closed_waits_for_a_clerk() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        pay(
                order.customer(),
                "300.00 EUR",
                order.heard("deposit-requested.v1").get("reference").asText());
        order.released().stored(1, 10);
        String balance = order.heard("balance-requested.v1").get("reference").asText();
        order.dispatched(1, 10);
        pay(
                        order.customer(),
                        "700.00 EUR",
                        order.heard("invoice-issued.v1").get("invoiceNumber").asText())
                .body("state", equalTo("APPLIED"));
        order.closed();
        pay(order.customer(), "700.00 EUR", balance).statusCode(201).body("reason", equalTo("WITHDRAWN"));
        clock.advance(Duration.ofDays(30));
        assertThat(order.allHeard("payment-overdue.v1")).isEmpty();
    }

    @Test
    void components_heard_of_after_the_end_do_not_stay_in_work() {
        TradeOrder cancelled =
                withDeposit().released().cancelled("FACTORY", true).consumed("78.00 CNY");
        TradeOrder closed = withDeposit()
                .released()
                .stored(1, 10)
                .dispatched(1, 10)
                .closed()
                .consumed("10.00 CNY");
        assertThat(balance(cancelled, "1250")).isZero();
        assertThat(balance(cancelled, "5060")).isEqualByComparingTo("78");
        assertThat(balance(closed, "1250")).isZero();
        assertThat(balance(closed, "5010")).isEqualByComparingTo("10");
    }

    private BigDecimal balance(TradeOrder order, String account) {
        return new BigDecimal(query(
                        "select sum(amount)::text from posting p join journal_entry e on e.id = p.entry_id"
                                + " where order_number = ? and account = ?",
                        order.number(),
                        account)
                .getFirst());
    }

    @Test
    void an_order_that_was_delivered_short_gets_the_rest_back_when_it_is_closed() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(100)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        pay(
                order.customer(),
                "1000.00 EUR",
                order.heard("deposit-requested.v1").get("reference").asText());
        order.released().stored(1, 9).dispatched(1, 9).closed();
        assertThat(money(order.heard("invoice-issued.v1").get("due"))).isEqualTo("0.00 EUR");
        assertThat(money(order.heard("refund-issued.v1").get("amount"))).isEqualTo("100.00 EUR");
    }
}
