/** How the factory's people behave on the line. */
@NullMarked
package io.gendan.walk;

import org.jspecify.annotations.NullMarked;
