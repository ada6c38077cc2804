package io.gendan.order.ordering;

/** What somebody may want to do with an order. */
public enum Intention {
    COMPLETE,
    SUBMIT,
    ANSWER_COUNTER_OFFER,
    REASSESS,
    ACCEPT,
    APPROVE_SAMPLE,
    SETTLE_DELAY,
    CANCEL
}
