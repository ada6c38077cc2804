/** Whom we sell to, and on what terms. */
@NullMarked
package io.gendan.order.customers;

import org.jspecify.annotations.NullMarked;
