/** The checker is checked by mutants: break one thing, and it must say so. */
@NullMarked
package io.gendan.checker;

import org.jspecify.annotations.NullMarked;
