/** The rolling delivery plan, from planned finishes. */
@NullMarked
package io.gendan.shipping.deliveryplan;

import org.jspecify.annotations.NullMarked;
