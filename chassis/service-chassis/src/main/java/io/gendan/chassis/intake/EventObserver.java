package io.gendan.chassis.intake;

import java.util.Set;

/** Sees every event of the topics it names, once, in the transaction that handles it. */
public interface EventObserver {
    Set<String> topics();

    void observe(Envelope envelope);
}
