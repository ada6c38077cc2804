/** When the office works, as planning publishes it: every clock of the order desk runs on it. */
@NullMarked
package io.gendan.order.calendars;

import org.jspecify.annotations.NullMarked;
