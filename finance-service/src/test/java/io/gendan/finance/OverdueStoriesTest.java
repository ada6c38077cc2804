package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueStoriesTest extends FinanceStory {
    private static final ZoneId PLANT = ZoneId.of("Asia/Shanghai");

    private TradeOrder accepted() {
        return order(customer("2000.00", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
    }

    private void toTheEndOf(JsonNode dueDate) {
        clock.to(LocalDate.parse(dueDate.asText())
                .plusDays(1)
                .atStartOfDay(PLANT)
                .toInstant()
                .minusSeconds(1));
    }

    private static String reference(TradeOrder order, String type) {
        return order.heard(type).get("reference").asText();
    }

    @Test
    void a_deposit_is_late_when_its_due_date_is_over_and_that_is_said_once() {
        TradeOrder order = accepted();
        JsonNode asked = order.heard("deposit-requested.v1");
        toTheEndOf(asked.get("dueDate"));
        assertThat(order.allHeard("payment-overdue.v1")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        JsonNode late = order.heard("payment-overdue.v1");
        assertThat(late.get("kind").asText()).isEqualTo("DEPOSIT");
        assertThat(late.get("reference")).isEqualTo(asked.get("reference"));
        assertThat(late.get("dueDate")).isEqualTo(asked.get("dueDate"));
        assertThat(money(late.get("outstanding"))).isEqualTo("300.00 EUR");
        clock.advance(Duration.ofDays(60));
        assertThat(order.allHeard("payment-overdue.v1")).hasSize(1);
        pay(order.customer(), "300.00 EUR", reference(order, "deposit-requested.v1"));
        assertThat(order.allHeard("deposit-received.v1"))
                .as("late money is money")
                .hasSize(1);
    }

    @Test
    void what_is_paid_in_time_or_not_asked_for_any_more_is_late_for_nobody() {
        TradeOrder paid = accepted();
        pay(paid.customer(), "300.00 EUR", reference(paid, "deposit-requested.v1"));
        TradeOrder cancelled = accepted().cancelled("CUSTOMER", false);
        clock.advance(Duration.ofDays(20));
        assertThat(paid.allHeard("payment-overdue.v1")).isEmpty();
        assertThat(cancelled.allHeard("payment-overdue.v1")).isEmpty();
    }

    @Test
    void a_balance_is_late_with_what_is_still_open_of_it() {
        TradeOrder order = accepted();
        pay(order.customer(), "300.00 EUR", reference(order, "deposit-requested.v1"));
        order.released()
                .scheduled(Ids.next(), clock.now().plus(Duration.ofDays(3)).toString());
        String balance = reference(order, "balance-requested.v1");
        String part = pay(order.customer(), "200.00 EUR", balance).extract().path("paymentId");
        post(
                        "/payments/" + part + "/allocations",
                        "{\"reference\":\"%s\",\"amount\":{\"amount\":\"200.00\",\"currency\":\"EUR\"}}"
                                .formatted(balance))
                .statusCode(200);
        clock.advance(Duration.ofDays(10));
        JsonNode late = order.heard("payment-overdue.v1");
        assertThat(late.get("kind").asText()).isEqualTo("BALANCE");
        assertThat(money(late.get("outstanding"))).isEqualTo("500.00 EUR");
    }

    @Test
    void an_invoice_is_late_after_its_net_days() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 10);
        clock.advance(Duration.ofDays(29));
        assertThat(order.allHeard("payment-overdue.v1")).isEmpty();
        clock.advance(Duration.ofDays(3));
        JsonNode late = order.heard("payment-overdue.v1");
        assertThat(late.get("kind").asText()).isEqualTo("INVOICE");
        assertThat(late.get("reference"))
                .isEqualTo(order.heard("invoice-issued.v1").get("invoiceNumber"));
    }
}
