package io.gendan.finance.accounts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PartialInvoicesTest {
    record Line(int quantity, String price) {}

    /** @param parts how an order's pieces are dealt out to shipments: for each piece of each line its shipment */
    record Case(String currency, int depositPercent, List<Line> lines, List<List<Integer>> parts) {}

    @Property(tries = 2000)
    void part_deliveries_never_go_negative_and_sum_to_the_order(@ForAll("orders") Case order) {
        OrderAccount account = account(order);
        account.receive(account.deposit());
        List<Bill> bills = deliver(account, order);
        Money zero = Money.zero(account.currency());
        assertThat(bills).allSatisfy(bill -> {
            assertThat(bill.total()).isGreaterThanOrEqualTo(zero);
            assertThat(bill.prepaid()).isGreaterThanOrEqualTo(zero);
            assertThat(bill.due()).isGreaterThanOrEqualTo(zero);
            assertThat(bill.amounts().values())
                    .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(zero));
        });
        assertThat(sum(zero, bills.stream().map(Bill::total).toList())).isEqualTo(account.total());
        assertThat(sum(zero, bills.stream().map(Bill::prepaid).toList())).isEqualTo(account.deposit());
        assertThat(account.unallocated()).isEqualTo(zero);
    }

    @Property(tries = 500)
    void what_is_paid_before_shipment_leaves_nothing_due_on_any_invoice(@ForAll("orders") Case order) {
        OrderAccount account = account(order);
        account.receive(account.total());
        assertThat(deliver(account, order))
                .allSatisfy(bill -> assertThat(bill.due().isZero()).isTrue());
    }

    @Property(tries = 500)
    void money_that_comes_between_deliveries_is_never_allocated_beyond_what_came(@ForAll("orders") Case order) {
        OrderAccount account = account(order);
        Money zero = Money.zero(account.currency());
        Money received = zero;
        List<Bill> bills = new ArrayList<>();
        for (Map<Integer, BigDecimal> part : parts(order)) {
            Money more = account.total().minus(received).dividedBy(3, RoundingMode.DOWN);
            account.receive(more);
            received = received.plus(more);
            bills.add(account.bill(part));
            assertThat(account.figures().allocated()).isLessThanOrEqualTo(received);
        }
        assertThat(bills).allSatisfy(bill -> assertThat(bill.due()).isGreaterThanOrEqualTo(zero));
        assertThat(sum(zero, bills.stream().map(Bill::total).toList())).isEqualTo(account.total());
    }

    private static Money sum(Money zero, List<Money> amounts) {
        return amounts.stream().reduce(zero, Money::plus);
    }

    private static List<Bill> deliver(OrderAccount account, Case order) {
        return parts(order).stream().map(account::bill).toList();
    }

    private static List<Map<Integer, BigDecimal>> parts(Case order) {
        return IntStream.range(0, 5)
                .mapToObj(shipment -> IntStream.range(0, order.lines().size())
                        .boxed()
                        .filter(line -> order.parts().get(line).contains(shipment))
                        .collect(toMap(
                                line -> line + 1,
                                line -> BigDecimal.valueOf(order.parts().get(line).stream()
                                        .filter(s -> s == shipment)
                                        .count()))))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static OrderAccount account(Case order) {
        CurrencyUnit currency = CurrencyUnit.of(order.currency());
        List<OrderPlaced.Line> lines = IntStream.range(0, order.lines().size())
                .mapToObj(i -> line(i + 1, order.lines().get(i), currency))
                .toList();
        Money total = sum(
                Money.zero(currency),
                lines.stream().map(OrderPlaced.Line::amount).toList());
        return new OrderAccount(new OrderPlaced(
                Ids.next(),
                "SO-2026-000001",
                1,
                "NB1",
                Ids.next(),
                new OrderPlaced.Customer("C002", "A"),
                new OrderPlaced.Terms(BigDecimal.valueOf(order.depositPercent()), BalanceTerms.NET, 30),
                BigDecimal.ZERO,
                lines,
                total,
                Instant.parse("2026-03-02T08:00:00Z")));
    }

    private static OrderPlaced.Line line(int number, Line line, CurrencyUnit currency) {
        BigDecimal price = new BigDecimal(line.price());
        Money amount = Money.of(currency, price.multiply(BigDecimal.valueOf(line.quantity())), RoundingMode.HALF_UP);
        return new OrderPlaced.Line(
                number, "P" + number, Quantity.of(line.quantity(), "C62"), BigMoney.of(currency, price), amount);
    }

    @Provide
    Arbitrary<Case> orders() {
        Arbitrary<Line> lines = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("2000"))
                                .ofScale(4)
                                .map(BigDecimal::toPlainString))
                .as(Line::new);
        return lines.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(chosen -> Combinators.combine(
                                Arbitraries.of("EUR", "JPY", "USD", "CNY", "BHD"),
                                Arbitraries.integers().between(0, 100),
                                dealt(chosen))
                        .as((currency, percent, parts) -> new Case(currency, percent, chosen, parts)));
    }

    private static Arbitrary<List<List<Integer>>> dealt(List<Line> lines) {
        return Combinators.combine(lines.stream()
                        .map(line -> Arbitraries.integers().between(0, 4).list().ofSize(line.quantity()))
                        .toList())
                .as(parts -> parts);
    }
}
