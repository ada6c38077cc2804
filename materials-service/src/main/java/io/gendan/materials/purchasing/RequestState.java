package io.gendan.materials.purchasing;

/** The life of a purchase request. */
public enum RequestState {
    OPEN,
    /** On a purchase order. */
    ORDERED,
    /** Free stock was found for it. */
    COVERED,
    CANCELLED
}
