package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever frees credit, those who wait for it hear of it, in their turn. */
@QuarkusTest
class FreedCreditStoriesTest extends FinanceStory {
    private TradeOrder thousand(String customer) {
        return order(customer).line(10, "100", "1000.00");
    }

    private TradeOrder delivered(String customer) {
        return thousand(customer)
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 10);
    }

    private static String outcome(TradeOrder order) {
        return order.heard("credit-assessed.v1").get("outcome").asText();
    }

    private void payInvoice(TradeOrder order, String amount) {
        String invoice = order.heard("invoice-issued.v1").get("invoiceNumber").asText();
        String payment = pay(order.customer(), amount, null).extract().path("paymentId");
        String[] money = amount.split(" ");
        post(
                        "/payments/" + payment + "/allocations",
                        "{\"reference\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"%s\"}}"
                                .formatted(invoice, money[0], money[1]))
                .statusCode(200);
        freedCreditIsGivenOut();
    }

    @Test
    void what_is_paid_of_an_invoice_leaves_the_exposure_part_by_part() {
        TradeOrder order = delivered(customer("1000.00", "EUR"));
        payInvoice(order, "300.00 EUR");
        assertThat(exposure(order.customer())).isEqualByComparingTo("700");
        assertThat(order.allHeard("invoice-settled.v1")).isEmpty();
        payInvoice(order, "0.01 EUR");
        payInvoice(order, "699.99 EUR");
        assertThat(exposure(order.customer())).isZero();
        assertThat(order.allHeard("invoice-settled.v1")).hasSize(1);
    }

    @Test
    void parts_of_an_invoice_in_another_currency_end_its_exposure_to_the_last_cent() {
        rates();
        TradeOrder order = order(customer("1000.00", "EUR"))
                .in("JPY")
                .line(3, "33333", "99999")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 3)
                .dispatched(1, 3);
        assertThat(exposure(order.customer())).isEqualByComparingTo("624.99");
        payInvoice(order, "33333 JPY");
        payInvoice(order, "33333 JPY");
        assertThat(exposure(order.customer())).isEqualByComparingTo("208.33");
        payInvoice(order, "33333 JPY");
        assertThat(exposure(order.customer())).isZero();
    }

    @Test
    void a_paid_part_of_an_invoice_answers_the_order_that_waits_for_it() {
        String customer = customer("1000.00", "EUR");
        TradeOrder first = delivered(customer);
        TradeOrder waiting = order(customer).line(3, "100", "300.00").placed();
        assertThat(outcome(waiting)).isEqualTo("SHORT");
        payInvoice(first, "299.99 EUR");
        assertThat(waiting.said()).containsExactly("credit-assessed");
        payInvoice(first, "0.01 EUR");
        assertThat(outcome(waiting)).isEqualTo("HELD");
        assertThat(waiting.heard("credit-assessed.v1").get("promiseId").asText())
                .isEqualTo(waiting.promise().toString());
        waiting.promiseAccepted();
        assertThat(waiting.said()).endsWith("hold-committed");
    }

    @Test
    void a_cancelled_order_gives_its_credit_to_the_one_that_waits() {
        String customer = customer("1000.00", "EUR");
        TradeOrder first = thousand(customer).placed();
        TradeOrder waiting = thousand(customer).placed();
        first.cancelled("CUSTOMER", false);
        freedCreditIsGivenOut();
        assertThat(outcome(waiting)).isEqualTo("HELD");
    }

    @Test
    void a_rejected_one_and_a_closed_one_do_too() {
        String customer = customer("1000.00", "EUR");
        TradeOrder first = thousand(customer).placed();
        TradeOrder second = thousand(customer).placed();
        TradeOrder third = order(customer).line(1, "100", "100.00").placed();
        first.rejected();
        freedCreditIsGivenOut();
        assertThat(outcome(second)).isEqualTo("HELD");
        second.confirmedAndAccepted().released().stored(1, 9).dispatched(1, 9);
        assertThat(outcome(third)).as("the tenth piece may still come").isEqualTo("SHORT");
        second.closed();
        freedCreditIsGivenOut();
        assertThat(outcome(third)).isEqualTo("HELD");
    }

    @Test
    void a_hold_that_lapses_gives_its_credit_to_the_one_that_waits() {
        String customer = customer("1000.00", "EUR");
        TradeOrder first = thousand(customer).placed();
        clock.advance(Duration.ofDays(1));
        TradeOrder waiting = thousand(customer).placed();
        clock.advance(Duration.ofDays(7));
        assertThat(first.said()).contains("hold-lapsed");
        assertThat(waiting.allHeard("credit-assessed.v1"))
                .extracting(answer -> answer.get("outcome").asText())
                .containsExactly("SHORT", "HELD");
    }

    @Test
    void the_better_class_comes_first_then_who_was_placed_first_and_a_large_one_keeps_nobody_out() {
        String customer = customer("0.00", "EUR");
        TradeOrder late = thousand(customer).ofClass("B").placedOn("2026-03-09");
        TradeOrder early = thousand(customer).ofClass("B").placedOn("2026-03-02");
        TradeOrder large =
                order(customer).ofClass("A").line(90, "100", "9000.00").placedOn("2026-03-01");
        TradeOrder best = thousand(customer).ofClass("A").placedOn("2026-03-20");
        early.reassessed();
        csv("/credit-limits", "customer,credit_limit,currency\n%s,2000.00,EUR\n".formatted(customer))
                .statusCode(200);
        freedCreditIsGivenOut();
        assertThat(List.of(outcome(best), outcome(early), outcome(late), outcome(large)))
                .containsExactly("HELD", "HELD", "SHORT", "SHORT");
    }

    @Test
    void many_are_answered_in_several_transactions_and_all_of_them() {
        String customer = customer("0.00", "EUR");
        List<TradeOrder> orders = IntStream.range(0, 45)
                .mapToObj(i -> order(customer).line(1, "10", "10.00").placed())
                .toList();
        csv("/credit-limits", "customer,credit_limit,currency\n%s,440.00,EUR\n".formatted(customer))
                .statusCode(200);
        assertThat(orders).extracting(FreedCreditStoriesTest::outcome).containsOnly("SHORT");
        freedCreditIsGivenOut();
        assertThat(orders.stream().filter(order -> outcome(order).equals("HELD")))
                .hasSize(44);
        assertThat(exposure(customer)).isEqualByComparingTo("440");
    }

    @Test
    void a_better_rate_answers_what_was_short() {
        rates();
        String customer = customer("100.00", "EUR");
        TradeOrder order = order(customer).in("DKK").line(1, "800", "800.00");
        csv("/exchange-rates", "base_currency,currency,date,rate,source\nEUR,DKK,2026-01-05,7.5,sample\n");
        assertThat(outcome(order.placed())).isEqualTo("SHORT");
        csv("/exchange-rates", "base_currency,currency,date,rate,source\nEUR,DKK,2026-01-06,8,sample\n");
        freedCreditIsGivenOut();
        assertThat(outcome(order)).isEqualTo("HELD");
    }

    @Test
    void a_parked_order_that_waits_keeps_nobody_from_paying() {
        String customer = customer("1000.00", "EUR");
        TradeOrder first = delivered(customer);
        TradeOrder waiting = thousand(customer).placed();
        change("update key_sequence set parked = true where key = ?", waiting.id());
        payInvoice(first, "1000.00 EUR");
        assertThat(outcome(waiting)).isEqualTo("HELD");
    }
}
