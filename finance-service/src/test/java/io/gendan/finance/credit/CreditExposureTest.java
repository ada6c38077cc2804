package io.gendan.finance.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.values.Ids;
import io.gendan.finance.OrderRef;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CreditExposureTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final CreditAccount account = new CreditAccount("C005", Money.parse("USD 7000.00"));

    @Test
    void what_fits_is_held_and_what_does_not_is_short() {
        CreditHold first = hold("USD 3750.00");
        CreditHold second = hold("USD 3750.00");
        assertThat(assess(first).outcome()).isEqualTo(Outcome.HELD);
        CreditAssessed refused = assess(second);
        assertThat(refused.outcome()).isEqualTo(Outcome.SHORT);
        assertThat(refused.green()).isFalse();
        assertThat(refused.exposure()).isEqualTo(Money.parse("USD 3750.00"));
        assertThat(account.exposure()).isEqualTo(Money.parse("USD 3750.00"));
    }

    @Test
    void nothing_needed_is_green_even_without_a_limit() {
        CreditAccount none = new CreditAccount("C004", Money.parse("USD 0.00"));
        CreditAssessed answer =
                hold("USD 0.00").assess(none, Money.parse("USD 0.00"), Ids.next(), NOW, NOW.plusSeconds(60));
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(answer.green()).isTrue();
    }

    @Test
    void exposure_is_taken_invoiced_paid_and_gone() {
        CreditHold hold = hold("USD 7000.00");
        assess(hold);
        hold.commit();
        hold.consume(account);
        assertThat(account.taken()).isEqualTo(Money.parse("USD 7000.00"));
        Money receivable = hold.bill(account, Money.parse("USD 2500.00"));
        assertThat(account.taken()).isEqualTo(Money.parse("USD 4500.00"));
        assertThat(account.receivables()).isEqualTo(Money.parse("USD 2500.00"));
        assertThat(account.available().isZero()).isTrue();
        account.paid(receivable);
        assertThat(account.available()).isEqualTo(Money.parse("USD 2500.00"));
        hold.release(account);
        assertThat(account.exposure().isZero()).isTrue();
    }

    @Test
    void over_delivery_is_owed_but_allows_nothing_new_until_it_is_paid() {
        CreditHold hold = hold("USD 7000.00");
        assess(hold);
        hold.commit();
        hold.consume(account);
        Money receivable = hold.bill(account, Money.parse("USD 7350.00"));
        assertThat(receivable).isEqualTo(Money.parse("USD 7350.00"));
        assertThat(account.isOverrun()).isTrue();
        assertThat(account.allows(Money.parse("USD 0.01"))).isFalse();
        account.paid(receivable);
        assertThat(account.isOverrun()).isFalse();
        assertThat(account.available()).isEqualTo(Money.parse("USD 7000.00"));
    }

    @Test
    void a_lowered_limit_keeps_the_debt_and_an_override_is_what_somebody_signs() {
        CreditHold hold = hold("USD 6000.00");
        assess(hold);
        account.limit(Money.parse("USD 1000.00"));
        assertThat(account.exposure()).isEqualTo(Money.parse("USD 6000.00"));
        assertThat(account.available()).isEqualTo(Money.parse("USD -5000.00"));
        hold.lapse(account);
        assertThat(account.available()).isEqualTo(Money.parse("USD 1000.00"));
        account.allow(Money.parse("USD 500.00"));
        assertThat(account.available()).isEqualTo(Money.parse("USD 1500.00"));
    }

    @Test
    void a_lapsed_hold_cannot_be_committed() {
        CreditHold hold = hold("USD 100.00");
        assess(hold);
        hold.lapse(account);
        assertThatThrownBy(hold::commit).isInstanceOf(IllegalStateException.class);
        assertThat(account.exposure().isZero()).isTrue();
    }

    /** However an order in another currency is invoiced, its exposure turns into receivables to the last cent. */
    @Property(tries = 500)
    void shares_of_a_converted_exposure_sum_to_it(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 90_000) Integer> parts,
            @ForAll @IntRange(min = 1, max = 700_000) int cents) {
        CreditAccount dollars = new CreditAccount("C005", Money.parse("USD 7000.00"));
        int yen = parts.stream().mapToInt(Integer::intValue).sum();
        CreditHold hold = hold("JPY " + yen);
        hold.assess(dollars, Money.ofMinor(dollars.currency(), cents), Ids.next(), NOW, NOW.plusSeconds(60));
        hold.commit();
        hold.consume(dollars);
        for (int part : parts) {
            Money receivable = hold.bill(dollars, Money.parse("JPY " + part));
            assertThat(receivable.isNegative()).isFalse();
            assertThat(dollars.exposure()).isEqualTo(Money.ofMinor(dollars.currency(), cents));
        }
        assertThat(dollars.taken().isZero()).isTrue();
        assertThat(dollars.receivables()).isEqualTo(Money.ofMinor(dollars.currency(), cents));
    }

    private CreditAssessed assess(CreditHold hold) {
        return hold.assess(account, hold.needed(), Ids.next(), NOW, NOW.plusSeconds(3600));
    }

    private static CreditHold hold(String needed) {
        OrderRef order = new OrderRef(Ids.next(), "SO-2026-000001", 1);
        CreditQuestion question =
                new CreditQuestion(order, Ids.next(), "C005", new Turn("A", NOW), "NB1", Money.parse(needed));
        return new CreditHold(question, 1, NOW, NOW.plusSeconds(3600));
    }
}
