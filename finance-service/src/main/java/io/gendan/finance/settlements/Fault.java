package io.gendan.finance.settlements;

enum Fault {
    CUSTOMER,
    FACTORY
}
