package io.gendan.review.reviews;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long each step of a review may take, in working time ({@code PT12H} is one and a half days of eight hours). */
@ConfigMapping(prefix = "gendan.review.clock")
interface Clocks {
    /** Sales' own item. */
    @WithDefault("PT1H")
    Duration orderAnalysis();

    /** Materials' item of a regular order. */
    @WithDefault("PT4H")
    Duration stockReply();

    /** Planning's item of a regular order. */
    @WithDefault("PT4H")
    Duration prePlan();

    /** Every other item of a regular order: the whole review. */
    @WithDefault("PT4H")
    Duration regularReview();

    /** Every item of a custom order but the order analysis. */
    @WithDefault("PT12H")
    Duration customReview();

    /** From a reminder to the general manager's being told. */
    @WithDefault("PT4H")
    Duration escalation();

    /** The general manager's own clock when departments do not agree. */
    @WithDefault("PT4H")
    Duration conflict();

    /** How many working days the customer may think about another date. */
    @WithDefault("5")
    int counterOfferDays();

    /** How many rounds one cause may cost before the general manager is called. */
    @WithDefault("3")
    int roundsOfOneCause();
}
