package io.gendan.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final Money HUNDRED = Money.parse("EUR 100.00");

    @Test
    void an_entry_balances_or_is_not_written() {
        assertThatThrownBy(() -> Booking.of("too little", null, CurrencyUnit.EUR)
                        .debit(Book.BANK, HUNDRED)
                        .credit(Book.UNAPPLIED, HUNDRED.minus(1))
                        .balanced())
                .hasMessageContaining("does not balance");
    }

    @Test
    void an_entry_has_one_currency() {
        Booking euros = Booking.of("mixed", null, CurrencyUnit.EUR);
        assertThatThrownBy(() -> euros.debit(Book.BANK, Money.parse("USD 1.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zeros_are_left_out() {
        assertThat(Booking.of("settled at once", null, CurrencyUnit.EUR)
                        .debit(Book.RECEIVABLES, Money.zero(CurrencyUnit.EUR))
                        .debit(Book.DEPOSITS, HUNDRED)
                        .credit(Book.SALES, HUNDRED)
                        .balanced())
                .hasSize(2);
    }
}
