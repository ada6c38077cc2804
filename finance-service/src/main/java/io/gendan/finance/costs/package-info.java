/** What making an order has cost so far. */
@NullMarked
package io.gendan.finance.costs;

import org.jspecify.annotations.NullMarked;
