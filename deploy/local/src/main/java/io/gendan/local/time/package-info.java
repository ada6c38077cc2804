/** Puts the factory clocks of all six services forward together, from one due instant to the next. */
@NullMarked
package io.gendan.local.time;

import org.jspecify.annotations.NullMarked;
