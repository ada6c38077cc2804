/** The factory clock, work that falls due on it, and the working calendar. */
@NullMarked
package io.gendan.chassis.time;

import org.jspecify.annotations.NullMarked;
