/** Values that normalise themselves: money on the wire and in columns, quantities, ids. */
@NullMarked
package io.gendan.chassis.values;

import org.jspecify.annotations.NullMarked;
