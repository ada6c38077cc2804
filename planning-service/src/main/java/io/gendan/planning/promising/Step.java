package io.gendan.planning.promising;

/** What has to be done next: so many minutes at a work center, or days outside that need none of ours. */
public sealed interface Step {
    int sequence();

    record Inside(int sequence, String workCenter, int minutes) implements Step {}

    record Outside(int sequence, int workingDays) implements Step {}
}
