package io.gendan.finance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderAccountTest {
    @ParameterizedTest
    @CsvSource({
        "EUR 1000.00, 30, EUR 300.00",
        "EUR 0.05, 30, EUR 0.02",
        "EUR 1.15, 33.33, EUR 0.38",
        "JPY 10005, 30, JPY 3002",
        "JPY 10001, 30, JPY 3000",
        "USD 100.00, 0, USD 0.00",
        "CNY 99.99, 100, CNY 99.99"
    })
    void a_deposit_is_rounded_to_the_currency_half_up(String total, BigDecimal percent, String deposit) {
        assertThat(AgreedTerms.deposit(Money.parse(total), percent)).isEqualTo(Money.parse(deposit));
    }

    @Test
    void credit_is_needed_for_what_is_paid_after_delivery_only() {
        assertThat(order(20, BalanceTerms.NET).creditNeeded()).isEqualTo(Money.parse("EUR 800.00"));
        assertThat(order(30, BalanceTerms.BEFORE_SHIPMENT).creditNeeded()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void goods_to_be_paid_before_shipment_are_cleared_when_stored_and_paid_in_full() {
        OrderAccount order = order(30, BalanceTerms.BEFORE_SHIPMENT);
        order.lines().store(1, BigDecimal.valueOf(6));
        order.receive(Money.parse("EUR 999.99"));
        assertThat(order.clear()).isEmpty();
        order.receive(Money.parse("EUR 0.01"));
        assertThat(order.clear()).hasValueSatisfying(cleared -> {
            assertThat(cleared.lines()).containsExactly(new ClearedLine(1, Quantity.of(6, "C62")));
            assertThat(cleared.value()).isEqualTo(Money.parse("EUR 600.00"));
        });
        assertThat(order.clear()).as("nothing new is not said again").isEmpty();
        order.lines().store(1, BigDecimal.valueOf(5));
        assertThat(order.clear())
                .hasValueSatisfying(cleared -> assertThat(cleared.lines())
                        .as("what was not paid for does not leave")
                        .containsExactly(new ClearedLine(1, Quantity.of(10, "C62"))));
    }

    @Test
    void goods_on_credit_are_cleared_when_stored_with_the_agreed_over_delivery() {
        OrderAccount order = order(0, BalanceTerms.NET);
        order.lines().store(1, BigDecimal.valueOf(12));
        assertThat(order.clear()).as("no credit was taken yet").isEmpty();
        order.takeCredit();
        assertThat(order.clear())
                .hasValueSatisfying(cleared ->
                        assertThat(cleared.lines()).containsExactly(new ClearedLine(1, Quantity.of(11, "C62"))));
    }

    @Test
    void what_has_left_stays_cleared_when_the_rest_is_held_back() {
        OrderAccount order = order(0, BalanceTerms.NET);
        order.takeCredit();
        order.lines().store(1, BigDecimal.TEN);
        order.clear();
        order.bill(Map.of(1, BigDecimal.valueOf(4)));
        assertThat(order.holdBack("cheque bounced").lines()).containsExactly(new ClearedLine(1, Quantity.of(4, "C62")));
        assertThat(order.clear()).isEmpty();
        assertThat(order.clearAgain())
                .hasValueSatisfying(cleared ->
                        assertThat(cleared.lines()).containsExactly(new ClearedLine(1, Quantity.of(10, "C62"))));
    }

    @Test
    void a_clearance_names_every_line_also_one_of_which_nothing_is_cleared() {
        OrderAccount order = new OrderAccount(placed(0, BalanceTerms.NET, 2));
        order.takeCredit();
        order.lines().store(2, BigDecimal.valueOf(5));
        assertThat(order.clear())
                .hasValueSatisfying(cleared -> assertThat(cleared.lines())
                        .containsExactly(
                                new ClearedLine(1, Quantity.of(0, "C62")), new ClearedLine(2, Quantity.of(5, "C62"))));
        assertThat(order.holdBack("cheque bounced").lines())
                .containsExactly(new ClearedLine(1, Quantity.of(0, "C62")), new ClearedLine(2, Quantity.of(0, "C62")));
    }

    @Test
    void a_balance_is_left_only_where_it_is_due_before_shipment() {
        assertThat(order(30, BalanceTerms.BEFORE_SHIPMENT).leavesABalance()).isTrue();
        assertThat(order(100, BalanceTerms.BEFORE_SHIPMENT).leavesABalance()).isFalse();
        assertThat(order(30, BalanceTerms.NET).leavesABalance()).isFalse();
    }

    @Test
    void a_part_delivery_takes_its_share_of_the_deposit_and_the_last_one_what_remains() {
        OrderAccount order = order(30, BalanceTerms.NET);
        order.receive(Money.parse("EUR 300.00"));
        Bill first = order.bill(Map.of(1, BigDecimal.valueOf(3)));
        Bill last = order.bill(Map.of(1, BigDecimal.valueOf(7)));
        assertThat(first.prepaid()).isEqualTo(Money.parse("EUR 90.00"));
        assertThat(first.due()).isEqualTo(Money.parse("EUR 210.00"));
        assertThat(last.prepaid()).isEqualTo(Money.parse("EUR 210.00"));
        assertThat(last.due()).isEqualTo(Money.parse("EUR 490.00"));
    }

    private static OrderAccount order(int depositPercent, BalanceTerms terms) {
        return new OrderAccount(placed(depositPercent, terms, 1));
    }

    /** Ten pieces of 100 euros a line. */
    private static OrderPlaced placed(int depositPercent, BalanceTerms terms, int lines) {
        return new OrderPlaced(
                Ids.next(),
                "SO-2026-000001",
                1,
                "NB1",
                Ids.next(),
                new OrderPlaced.Customer("C001", "A"),
                new OrderPlaced.Terms(BigDecimal.valueOf(depositPercent), terms, 30),
                BigDecimal.TEN,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> new OrderPlaced.Line(
                                line,
                                "L-BOL900",
                                Quantity.of(10, "C62"),
                                BigMoney.parse("EUR 100"),
                                Money.parse("EUR 1000.00")))
                        .toList(),
                Money.parse("EUR 1000.00").multipliedBy(lines),
                Instant.parse("2026-03-02T08:00:00Z"));
    }
}
