/** The order to ship: only what is released and not yet noticed. */
@NullMarked
package io.gendan.shipping.notices;

import org.jspecify.annotations.NullMarked;
