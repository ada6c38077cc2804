/** The components of a work order, from the first reserved piece to the last consumed one. */
@NullMarked
package io.gendan.materials.kitting;

import org.jspecify.annotations.NullMarked;
