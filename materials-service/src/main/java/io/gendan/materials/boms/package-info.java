/** What is made of what, since when. */
@NullMarked
package io.gendan.materials.boms;

import org.jspecify.annotations.NullMarked;
