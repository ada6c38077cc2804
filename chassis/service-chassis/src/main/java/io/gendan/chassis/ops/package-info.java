/** What operations sees and does: quietness, clock, waiting and parked events, cases, the event log. */
@NullMarked
package io.gendan.chassis.ops;

import org.jspecify.annotations.NullMarked;
