/** What people read, in their own language. */
@NullMarked
package io.gendan.chassis.words;

import org.jspecify.annotations.NullMarked;
