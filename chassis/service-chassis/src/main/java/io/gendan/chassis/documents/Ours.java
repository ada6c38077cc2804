package io.gendan.chassis.documents;

/** What the letterhead knows of the factory, as a value of a paper. */
public enum Ours {
    NAME,
    ADDRESS,
    BANK,
    ACCOUNT,
    BIC
}
