/** Review and coordination: every department an order needs is asked once, and the order is decided. */
@NullMarked
package io.gendan.review;

import org.jspecify.annotations.NullMarked;
