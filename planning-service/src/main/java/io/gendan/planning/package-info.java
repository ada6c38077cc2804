/** Production planning and control: what can be promised, and what is made of it. */
@NullMarked
package io.gendan.planning;

import org.jspecify.annotations.NullMarked;
