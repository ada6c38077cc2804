package io.gendan.chassis.events;

import io.gendan.chassis.problems.Refusal;

/** An event about this key failed for good; until it is replayed nothing else may be done with the key. */
record KeyParked(String key) implements Refusal {
    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "An earlier event about " + key + " could not be handled; operations must replay it first";
    }
}
