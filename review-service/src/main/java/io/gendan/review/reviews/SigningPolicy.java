package io.gendan.review.reviews;

import java.time.Instant;

/** When a rule may sign in place of a person. */
@FunctionalInterface
interface SigningPolicy {
    boolean allows(OrderClass orderClass, Sheet sheet, Instant now);

    /** Only regular orders, all assessments there, fresh and green. */
    SigningPolicy ALL_GREEN = (orderClass, sheet, now) -> switch (orderClass) {
        case REGULAR -> sheet.isFresh(now) && sheet.isGreen();
        case CUSTOM -> false;
    };
}
