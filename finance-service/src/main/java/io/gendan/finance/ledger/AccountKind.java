package io.gendan.finance.ledger;

enum AccountKind {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE
}
