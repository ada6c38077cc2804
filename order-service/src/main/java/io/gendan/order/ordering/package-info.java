/** An order from the customer's wish to the last settled invoice. */
@NullMarked
package io.gendan.order.ordering;

import org.jspecify.annotations.NullMarked;
