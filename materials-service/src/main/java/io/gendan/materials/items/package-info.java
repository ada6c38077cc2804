/** Items, suppliers and what suppliers ask for them. */
@NullMarked
package io.gendan.materials.items;

import org.jspecify.annotations.NullMarked;
