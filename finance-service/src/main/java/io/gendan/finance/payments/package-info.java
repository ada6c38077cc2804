/** Money that came in, and the requests it answers. */
@NullMarked
package io.gendan.finance.payments;

import org.jspecify.annotations.NullMarked;
