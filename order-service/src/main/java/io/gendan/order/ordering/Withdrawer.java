package io.gendan.order.ordering;

/** Who must be able to stop before something released is taken back. */
enum Withdrawer {
    PLANNING,
    MATERIALS,
    SHIPPING
}
