/** Bad news early: a date that will not be kept, the notice, and the customer's answer. */
@NullMarked
package io.gendan.order.delays;

import org.jspecify.annotations.NullMarked;
