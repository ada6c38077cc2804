/** Materials: what is there, what is coming, what is missing, and who gets it. */
@NullMarked
package io.gendan.materials;

import org.jspecify.annotations.NullMarked;
