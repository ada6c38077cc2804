package io.gendan.walk;

import java.time.Instant;
import java.util.Optional;

/** The factory clock of all six services. */
public interface FactoryClock {

    Instant now();

    /** When the next due work of any service fires. */
    Optional<Instant> nextDue();

    /** Returns when nothing is under way in any service: what was said was heard, and had its effect. */
    void awaitQuiet();

    /** Puts the clock forward, stopping at each due instant on the way until everything is quiet again. */
    void advanceTo(Instant instant);
}
