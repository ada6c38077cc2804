/** The hours in which a review's clocks run, as planning publishes them. */
@NullMarked
package io.gendan.review.calendars;

import org.jspecify.annotations.NullMarked;
