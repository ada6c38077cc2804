package io.gendan.chassis.imports;

/** What a row did. */
public enum ImportOutcome {
    CREATED,
    CHANGED,
    UNCHANGED
}
