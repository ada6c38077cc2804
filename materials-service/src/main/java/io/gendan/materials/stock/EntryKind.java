package io.gendan.materials.stock;

/** Why stock moved. */
public enum EntryKind {
    OPENING,
    RECEIPT,
    /** Taken out by hand. */
    ISSUE,
    /** Built into good pieces. */
    CONSUMPTION,
    /** The loss the bill allows for. */
    SCRAP,
    /** What was used beyond the bill, or less. */
    VARIANCE,
    /** Found, or not found, when counting. */
    COUNT
}
