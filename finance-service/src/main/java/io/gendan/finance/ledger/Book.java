package io.gendan.finance.ledger;

import java.util.Optional;
import java.util.stream.Stream;

/** The accounts that rules post to, by their codes in the chart of accounts. */
public enum Book {
    BANK("1010", "Bank", AccountKind.ASSET),
    RECEIVABLES("1100", "Accounts receivable", AccountKind.ASSET),
    REVERSED_RECEIPTS("1110", "Reversed receipts", AccountKind.ASSET),
    INVENTORY("1200", "Inventory", AccountKind.ASSET),
    WORK_IN_PROGRESS("1250", "Work in progress", AccountKind.ASSET),
    DEPOSITS("2100", "Customer deposits", AccountKind.LIABILITY),
    UNAPPLIED("2110", "Unapplied receipts", AccountKind.LIABILITY),
    REFUNDS("2120", "Customer refunds payable", AccountKind.LIABILITY),
    SALES("4010", "Sales", AccountKind.INCOME),
    CANCELLATIONS("4030", "Cancellation income", AccountKind.INCOME),
    COST_OF_SALES("5010", "Cost of goods sold", AccountKind.EXPENSE),
    MATERIAL_WRITTEN_OFF("5060", "Dedicated material written off", AccountKind.EXPENSE);

    private final String code;
    private final String title;
    private final AccountKind kind;

    Book(String code, String title, AccountKind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    static Optional<Book> named(String code) {
        return Stream.of(values()).filter(book -> book.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    Account account() {
        return new Account(code, title, null, kind);
    }
}
