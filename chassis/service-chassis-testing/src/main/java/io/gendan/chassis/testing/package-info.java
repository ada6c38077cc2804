/** What services are tested with: a real database, events by hand, a clock that obeys, contracts and architecture rules. */
@NullMarked
package io.gendan.chassis.testing;

import org.jspecify.annotations.NullMarked;
