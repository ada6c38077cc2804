/** The consumer as a process of its own, killed in the middle, against a real broker. */
@NullMarked
package io.gendan.partner;

import org.jspecify.annotations.NullMarked;
