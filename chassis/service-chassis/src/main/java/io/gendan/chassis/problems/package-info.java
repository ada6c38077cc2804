/** Refusals as RFC 9457 problem details with stable types. */
@NullMarked
package io.gendan.chassis.problems;

import org.jspecify.annotations.NullMarked;
