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
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreditStoriesTest extends FinanceStory {
    @Test
    void an_order_on_net_terms_holds_what_it_will_owe() {
        TradeOrder order = order(customer("7000.00", "USD"))
                .in("USD")
                .net(20)
                .line(10, "100", "1000.00")
                .placed();
        JsonNode answer = order.heard("credit-assessed.v1");
        assertThat(answer.get("outcome").asText()).isEqualTo("HELD");
        assertThat(money(answer.get("needed"))).isEqualTo("800.00 USD");
        assertThat(money(answer.get("limit"))).isEqualTo("7000.00 USD");
        assertThat(money(answer.get("exposure"))).isEqualTo("0.00 USD");
        assertThat(answer.get("green").asBoolean()).isTrue();
        assertThat(answer.get("promiseId").asText()).isEqualTo(order.promise().toString());
        get("/credit-accounts/{c}", order.customer())
                .statusCode(200)
                .body("held.amount", equalTo("800.00"))
                .body("available.amount", equalTo("6200.00"));
    }

    @Test
    void an_order_paid_before_shipment_needs_no_credit() {
        TradeOrder order = order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed();
        assertThat(order.heard("credit-assessed.v1").get("outcome").asText()).isEqualTo("NOT_NEEDED");
        order.promiseAccepted();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-committed");
    }

    @Test
    void the_second_order_does_not_fit_and_is_answered_again_when_somebody_signs() {
        String customer = customer("7000.00", "USD");
        order(customer).in("USD").line(60, "62.50", "3750.00").placed();
        TradeOrder second =
                order(customer).in("USD").line(60, "62.50", "3750.00").placed();
        JsonNode refused = second.heard("credit-assessed.v1");
        assertThat(refused.get("outcome").asText()).isEqualTo("SHORT");
        assertThat(refused.get("green").asBoolean()).isFalse();
        assertThat(money(refused.get("exposure"))).isEqualTo("3750.00 USD");
        post(
                        "/credit-accounts/" + customer + "/overrides",
                        "{\"allowance\":{\"amount\":\"500\",\"currency\":\"USD\"},\"reason\":\"pays on Friday\"}")
                .statusCode(200)
                .body("available.amount", equalTo("3750.00"))
                .body("overrides", hasSize(1))
                .body("overrides[0].exposure.amount", equalTo("3750.00"));
        freedCreditIsGivenOut();
        JsonNode again = second.heard("credit-assessed.v1");
        assertThat(again.get("outcome").asText()).isEqualTo("HELD");
        assertThat(again.get("assessmentId")).isNotEqualTo(refused.get("assessmentId"));
        assertThat(again.get("promiseId")).isEqualTo(refused.get("promiseId"));
    }

    @Test
    void a_short_order_that_is_accepted_all_the_same_is_told_that_it_does_not_stand() {
        TradeOrder order = order(customer("100.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .promiseAccepted();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-lapsed");
        assertThat(exposure(order.customer())).isZero();
    }

    @Test
    void a_hold_that_nobody_accepts_lapses_once_and_its_order_is_assessed_anew() {
        TradeOrder order =
                order(customer("1000.00", "EUR")).line(10, "100", "1000.00").placed();
        assertThat(exposure(order.customer())).isEqualByComparingTo("1000");
        clock.to(Instant.parse(
                        order.heard("credit-assessed.v1").get("holdValidUntil").asText())
                .plusSeconds(1));
        assertThat(order.said()).containsExactly("credit-assessed", "hold-lapsed");
        assertThat(exposure(order.customer())).isZero();
        clock.advance(Duration.ofDays(10));
        assertThat(order.allHeard("hold-lapsed.v1")).hasSize(1);
        order.reassessed();
        assertThat(order.heard("credit-assessed.v1").get("outcome").asText()).isEqualTo("HELD");
        order.promiseAccepted();
        assertThat(order.heard("hold-committed.v1").get("promiseId").asText())
                .isEqualTo(order.promise().toString());
        clock.advance(Duration.ofDays(30));
        assertThat(order.allHeard("hold-lapsed.v1"))
                .as("what is committed does not lapse")
                .hasSize(1);
    }

    @Test
    void a_lapsed_hold_that_is_accepted_is_answered_and_an_old_promise_is_not() {
        TradeOrder order =
                order(customer("1000.00", "EUR")).line(10, "100", "1000.00").placed();
        clock.advance(Duration.ofDays(8));
        order.promiseAccepted();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-lapsed", "hold-lapsed");
        var old = order.promise();
        order.reassessed().promiseAccepted(old);
        assertThat(order.said()).endsWith("hold-lapsed", "credit-assessed");
        order.promiseAccepted(Ids.next());
        assertThat(order.heard("hold-lapsed.v1").get("reason").asText()).contains("knows no such promise");
        order.promiseAccepted().promiseAccepted();
        assertThat(order.allHeard("hold-committed.v1")).hasSize(1);
    }

    @Test
    void a_counter_offer_keeps_the_hold_until_it_ends() {
        TradeOrder order =
                order(customer("1000.00", "EUR")).line(10, "100", "1000.00").placed();
        Instant until = clock.now().plus(Duration.ofDays(20));
        order.countered(until.toString());
        clock.advance(Duration.ofDays(19));
        assertThat(order.said()).containsExactly("credit-assessed");
        clock.advance(Duration.ofDays(2));
        assertThat(order.said()).containsExactly("credit-assessed", "hold-lapsed");
    }

    @Test
    void a_rejected_order_gives_its_credit_back() {
        TradeOrder order = order(customer("1000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .rejected();
        assertThat(exposure(order.customer())).isZero();
        order.reassessed();
        assertThat(order.said()).containsExactly("credit-assessed");
    }

    @Test
    void what_comes_before_the_order_waits_for_it() {
        TradeOrder order = order(customer("1000.00", "EUR")).line(10, "100", "1000.00");
        order.promiseAccepted();
        assertThat(order.said()).isEmpty();
        order.placed();
        assertThat(order.said()).containsExactly("credit-assessed", "hold-committed");
    }

    @Test
    void the_same_event_twice_holds_once() {
        TradeOrder order = order(customer("5000.00", "EUR")).line(10, "100", "1000.00");
        Envelope placing = order.placing();
        deliveries.again(placing);
        deliveries.again(placing);
        assertThat(order.said()).containsExactly("credit-assessed");
        assertThat(exposure(order.customer())).isEqualByComparingTo("1000");
    }

    @Test
    void an_order_in_another_currency_counts_at_the_days_rate_and_waits_for_a_missing_one() {
        String customer = customer("1000.00", "EUR");
        TradeOrder francs = order(customer).in("CHF").line(1, "96", "96.00").placed();
        assertThat(francs.said()).isEmpty();
        assertThat(cases(francs)).containsExactly("exchange-rate-missing");
        rates();
        csv("/exchange-rates", "base_currency,currency,date,rate,source\nEUR,CHF,2026-01-05,0.96,sample\n");
        freedCreditIsGivenOut();
        assertThat(money(francs.heard("credit-assessed.v1").get("needed"))).isEqualTo("100.00 EUR");
        TradeOrder yen = order(customer).in("JPY").line(1, "16001", "16001").placed();
        assertThat(money(yen.heard("credit-assessed.v1").get("needed"))).isEqualTo("100.01 EUR");
        assertThat(exposure(customer)).isEqualByComparingTo("200.01");
        order(customer).in("JPY").line(1, "150000", "150000").placed();
        assertThat(exposure(customer)).as("a third one does not fit").isEqualByComparingTo("200.01");
    }

    @Test
    void limits_are_imported_whole_or_not_at_all() {
        String customer = customer("100.00", "EUR");
        csv("/credit-limits", "customer,credit_limit,currency\n%s,100.00,EUR\n".formatted(customer))
                .statusCode(200)
                .body("unchanged", equalTo(1));
        csv("/credit-limits", "customer,credit_limit,currency\n%s,200.00,EUR\nX,1.5,JPY\n".formatted(customer))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"))
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("credit_limit"));
        get("/credit-accounts/{c}", customer).body("limit.amount", equalTo("100.00"));
        get("/credit-accounts/nobody")
                .statusCode(404)
                .body("type", equalTo("urn:gendan:problem:credit-account-not-found"));
    }

    @Test
    void a_raised_limit_answers_the_orders_that_were_short() {
        TradeOrder order =
                order(customer("100.00", "EUR")).line(10, "100", "1000.00").placed();
        csv("/credit-limits", "customer,credit_limit,currency\n%s,1000.00,EUR\n".formatted(order.customer()))
                .statusCode(200)
                .body("changed", equalTo(1));
        freedCreditIsGivenOut();
        assertThat(order.heard("credit-assessed.v1").get("outcome").asText()).isEqualTo("HELD");
    }
}
