/** When the plant works, as planning publishes it. */
@NullMarked
package io.gendan.finance.calendars;

import org.jspecify.annotations.NullMarked;
