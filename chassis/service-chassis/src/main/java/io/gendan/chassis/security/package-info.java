/** Who is calling. */
@NullMarked
package io.gendan.chassis.security;

import org.jspecify.annotations.NullMarked;
