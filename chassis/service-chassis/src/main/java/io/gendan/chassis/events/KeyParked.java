package io.gendan.chassis.events;

import io.gendan.chassis.problems.Conflict;

/** An event about this key failed for good; until it is replayed nothing else may be done with the key. */
record KeyParked(String key) implements Conflict {
    @Override
    public String title() {
        return "An earlier event about " + key + " could not be handled; operations must replay it first";
    }
}
