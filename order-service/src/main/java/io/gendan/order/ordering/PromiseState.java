package io.gendan.order.ordering;

/** How far a promise has come. */
enum PromiseState {
    NOT_ASKED,
    ASSESSING,
    COUNTERED,
    COUNTER_EXPIRED,
    COMMITTING,
    COMMITTED
}
