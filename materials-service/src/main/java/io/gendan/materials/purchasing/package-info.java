/** From what is short to what has been received. */
@NullMarked
package io.gendan.materials.purchasing;

import org.jspecify.annotations.NullMarked;
