/** Threads that this service cannot do without. */
@NullMarked
package io.gendan.chassis.threads;

import org.jspecify.annotations.NullMarked;
