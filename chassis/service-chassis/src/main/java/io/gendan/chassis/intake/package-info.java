/** What this service hears from the others: inbox, waiting rows, parked keys and the handlers' contract. */
@NullMarked
package io.gendan.chassis.intake;

import org.jspecify.annotations.NullMarked;
