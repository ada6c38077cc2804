/** The chassis, shown at work. */
@NullMarked
package io.gendan.probe.counting;

import org.jspecify.annotations.NullMarked;
