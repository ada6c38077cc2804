/** The second door: what is stored and paid, or on credit, may leave. */
@NullMarked
package io.gendan.finance.clearance;

import org.jspecify.annotations.NullMarked;
