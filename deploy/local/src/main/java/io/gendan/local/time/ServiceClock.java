package io.gendan.local.time;

import java.time.Instant;
import java.util.Optional;

/** The factory clock of one service, and whether the service has work left at that time. */
interface ServiceClock {

    /** @param nextDue when the service wakes up by itself next; may be past while it is doing that work */
    record Reading(Instant now, Optional<Instant> nextDue) {}

    /** @param said the service's own words, for a message */
    record Activity(boolean quiet, String said) {}

    String name();

    Reading read();

    Activity activity();

    /** Puts it forward; a clock that is there or beyond already stays as it is. */
    void forwardTo(Instant instant);
}
