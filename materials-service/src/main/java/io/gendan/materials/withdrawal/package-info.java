/** Giving everything back, after freezing it first. */
@NullMarked
package io.gendan.materials.withdrawal;

import org.jspecify.annotations.NullMarked;
