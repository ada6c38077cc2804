package io.gendan.planning.capacity;

/** Told inside the service when overtime was approved. */
public record CapacityAdded(String plant) {}
