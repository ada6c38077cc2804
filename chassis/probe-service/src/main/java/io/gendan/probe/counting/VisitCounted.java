package io.gendan.probe.counting;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;

/** @param visits how many there were at the gate, with this one */
@EventType("io.gendan.probe.visit-counted.v1")
record VisitCounted(String gate, long number, long visits) implements Event {
    @Override
    public String key() {
        return gate;
    }
}
