/** What date can be promised, why not an earlier one, what would help, and how long the capacity is held for it. */
@NullMarked
package io.gendan.planning.promising;

import org.jspecify.annotations.NullMarked;
