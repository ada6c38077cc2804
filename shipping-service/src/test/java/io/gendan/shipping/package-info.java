/** Shipping's stories, races and contracts. */
@NullMarked
package io.gendan.shipping;

import org.jspecify.annotations.NullMarked;
