package io.gendan.chassis.web;

import io.gendan.chassis.problems.Refusal;

/** Somebody else was faster; read it again before changing it. */
record ChangedMeanwhile(String expected, long version) implements Refusal {
    @Override
    public int status() {
        return 412;
    }

    @Override
    public String title() {
        return "It was changed meanwhile: its version is " + version + " now";
    }
}
