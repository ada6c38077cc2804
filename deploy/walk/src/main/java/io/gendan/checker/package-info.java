/** Recomputes from logs and ledgers what must always hold, without a line of the services' code. */
@NullMarked
package io.gendan.checker;

import org.jspecify.annotations.NullMarked;
