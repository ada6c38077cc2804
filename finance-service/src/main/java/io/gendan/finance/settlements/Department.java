package io.gendan.finance.settlements;

/** Who says what a cancellation cost them; all three do, also when it is nothing. */
enum Department {
    MATERIALS,
    PLANNING,
    SHIPPING
}
