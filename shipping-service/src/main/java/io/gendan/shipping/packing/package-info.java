/** Cartons, weights, volumes, the packing list and the GS1 labels. */
@NullMarked
package io.gendan.shipping.packing;

import org.jspecify.annotations.NullMarked;
