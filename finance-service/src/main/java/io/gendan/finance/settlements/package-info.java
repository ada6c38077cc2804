/** What becomes of an order's money when it ends before or after delivery. */
@NullMarked
package io.gendan.finance.settlements;

import org.jspecify.annotations.NullMarked;
