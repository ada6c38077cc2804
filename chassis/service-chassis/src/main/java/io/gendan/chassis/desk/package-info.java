/** The desks: what waits for a department, and the one action that moves it on. */
@NullMarked
package io.gendan.chassis.desk;

import org.jspecify.annotations.NullMarked;
