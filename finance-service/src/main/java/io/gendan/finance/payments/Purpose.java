package io.gendan.finance.payments;

import io.gendan.finance.ledger.Book;

/** What money is asked for, and the account it is credited to when it comes. */
public enum Purpose {
    DEPOSIT(Book.DEPOSITS),
    BALANCE(Book.DEPOSITS),
    INVOICE(Book.RECEIVABLES);

    private final Book book;

    Purpose(Book book) {
        this.book = book;
    }

    Book book() {
        return book;
    }

    /** Whether the money is paid before there is an invoice for it. */
    boolean isPrepayment() {
        return this != INVOICE;
    }
}
