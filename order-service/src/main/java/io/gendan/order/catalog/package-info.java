/** What we sell, and what it costs in each currency. */
@NullMarked
package io.gendan.order.catalog;

import org.jspecify.annotations.NullMarked;
