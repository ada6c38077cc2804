package io.gendan.order.ordering;

/** Who holds a part of the promise: supply, capacity, credit. */
enum Holder {
    MATERIALS,
    PLANNING,
    FINANCE
}
