/** Exchange rates by date, and what an amount is worth in another currency. */
@NullMarked
package io.gendan.finance.rates;

import org.jspecify.annotations.NullMarked;
