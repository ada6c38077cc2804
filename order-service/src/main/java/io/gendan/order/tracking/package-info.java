/** One timeline of an order across all departments. */
@NullMarked
package io.gendan.order.tracking;

import org.jspecify.annotations.NullMarked;
