package io.gendan.review.reviews;

/** How far an assessment counts. */
enum Standing {
    CURRENT,
    /** Its hold is gone; a new round will replace it. */
    LAPSED,
    /** A newer assessment or a new round took its place. */
    REPLACED,
    /** It came for an earlier promise, or after the decision: recorded, not acted on. */
    SET_ASIDE
}
