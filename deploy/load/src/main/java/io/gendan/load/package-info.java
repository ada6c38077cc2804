/** Measures the platform under load, from outside and against a reference in the same run. */
@NullMarked
package io.gendan.load;

import org.jspecify.annotations.NullMarked;
