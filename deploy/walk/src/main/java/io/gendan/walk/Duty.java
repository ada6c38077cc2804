package io.gendan.walk;

import java.time.Instant;

/** What one department does for an order when it is its turn. */
interface Duty {

    /** Does all that can be done for the order now. Doing it again when there is nothing left changes nothing. */
    Outcome attend(OrderView order, Instant now);
}
