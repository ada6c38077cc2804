/** Taking back what was allowed: freezing, answering once, thawing, cancelling. */
@NullMarked
package io.gendan.shipping.withdrawals;

import org.jspecify.annotations.NullMarked;
