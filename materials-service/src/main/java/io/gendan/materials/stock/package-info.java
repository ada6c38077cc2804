/** What lies where, what is expected, who has a claim to it, and every movement of it. */
@NullMarked
package io.gendan.materials.stock;

import org.jspecify.annotations.NullMarked;
