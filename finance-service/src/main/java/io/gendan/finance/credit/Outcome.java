package io.gendan.finance.credit;

/** What a credit assessment found. */
public enum Outcome {
    NOT_NEEDED,
    HELD,
    SHORT
}
