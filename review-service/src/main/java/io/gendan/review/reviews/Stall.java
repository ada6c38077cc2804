package io.gendan.review.reviews;

import java.time.Instant;

/**
 * One cause has cost so many rounds that the general manager has to settle it.
 *
 * @param dueAt until when
 */
record Stall(WhyLost why, Instant dueAt) {}
