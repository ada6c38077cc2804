/** Who buys, as the order desk publishes it. */
@NullMarked
package io.gendan.finance.customers;

import org.jspecify.annotations.NullMarked;
