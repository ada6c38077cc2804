package io.gendan.chassis.imports;

/** What a whole file did. */
public record ImportReport(int rows, int created, int changed, int unchanged) {}
