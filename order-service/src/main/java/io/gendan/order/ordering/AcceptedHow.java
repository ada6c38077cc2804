package io.gendan.order.ordering;

/** What proves the customer's acceptance. */
enum AcceptedHow {
    LOGIN,
    SIGNED_SCAN,
    FRAMEWORK_CONTRACT
}
