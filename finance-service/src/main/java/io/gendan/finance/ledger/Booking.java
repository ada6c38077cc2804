package io.gendan.finance.ledger;

import io.gendan.finance.OrderRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry being written: debits and credits of one currency, posted only when they are equal. */
public final class Booking {
    private final String text;
    private final @Nullable OrderRef order;
    private final CurrencyUnit currency;
    private final List<Posting> postings = new ArrayList<>();
    private final Set<Book> books = EnumSet.noneOf(Book.class);

    private Booking(String text, @Nullable OrderRef order, CurrencyUnit currency) {
        this.text = text;
        this.order = order;
        this.currency = currency;
    }

    public static Booking of(String text, @Nullable OrderRef order, CurrencyUnit currency) {
        return new Booking(text, order, currency);
    }

    public Booking debit(Book book, Money amount) {
        books.add(book);
        return add(book.code(), amount);
    }

    /** @param account a code of the chart of accounts */
    public Booking debit(String account, Money amount) {
        return account.equals(Book.BANK.code()) ? debit(Book.BANK, amount) : add(account, amount);
    }

    public Booking credit(Book book, Money amount) {
        books.add(book);
        return add(book.code(), amount.negated());
    }

    /** @param account a code of the chart of accounts */
    public Booking credit(String account, Money amount) {
        return debit(account, amount.negated());
    }

    private Booking add(String account, Money amount) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(amount + " in an entry in " + currency);
        }
        if (!amount.isZero()) {
            postings.add(new Posting(account, amount.getAmount()));
        }
        return this;
    }

    boolean isEmpty() {
        return postings.isEmpty();
    }

    /** @throws IllegalArgumentException when debits and credits differ */
    List<Posting> balanced() {
        BigDecimal difference = postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (difference.signum() != 0) {
            throw new IllegalArgumentException("'%s' does not balance: %s %s".formatted(text, difference, currency));
        }
        return List.copyOf(postings);
    }

    Set<Book> books() {
        return books;
    }

    String text() {
        return text;
    }

    @Nullable
    OrderRef order() {
        return order;
    }

    CurrencyUnit currency() {
        return currency;
    }
}
