package io.gendan.probe.counting;

import io.gendan.chassis.events.EventType;

/** What the street says: somebody stands before a gate. */
@EventType("io.gendan.street.visitor-came.v1")
record VisitorCame(String gate, long number) {}
