package io.gendan.materials.stock;

/** How firm a claim is. */
public enum ClaimKind {
    /** Behind a promise, for a while. */
    HELD,
    /** For released production. */
    RESERVED
}
