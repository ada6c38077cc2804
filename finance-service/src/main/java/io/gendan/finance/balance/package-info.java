/** The balance is asked for a week before the goods are finished. */
@NullMarked
package io.gendan.finance.balance;

import org.jspecify.annotations.NullMarked;
