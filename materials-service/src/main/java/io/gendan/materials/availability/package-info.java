/** When an order's material can be there, and the hold that makes the answer good. */
@NullMarked
package io.gendan.materials.availability;

import org.jspecify.annotations.NullMarked;
