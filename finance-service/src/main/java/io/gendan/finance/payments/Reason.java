package io.gendan.finance.payments;

/** Why money, or the rest of it, is not applied. Nothing is guessed: a clerk allocates it. */
enum Reason {
    NO_REFERENCE,
    /** Nothing was asked for under the reference, so far: it is applied when the request appears. */
    UNKNOWN_REFERENCE,
    PART,
    OVER,
    WRONG_CURRENCY,
    WRONG_CUSTOMER,
    ALREADY_PAID,
    /** What was asked for is not asked for any more. */
    WITHDRAWN,
    /** A clerk allocated the rest. */
    REMAINDER
}
