/** What all of order-service shares. */
@NullMarked
package io.gendan.order;

import org.jspecify.annotations.NullMarked;
