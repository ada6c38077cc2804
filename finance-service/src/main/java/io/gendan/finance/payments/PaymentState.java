package io.gendan.finance.payments;

enum PaymentState {
    UNAPPLIED,
    PARTLY_APPLIED,
    APPLIED,
    RETURNED,
    /** The bank took it back. */
    TAKEN_BACK
}
