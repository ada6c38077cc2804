package io.gendan.materials.kitting;

import io.gendan.materials.stock.LineRef;

/** Told inside the service when a line is done without the extra pieces it waited for. */
public record ExtraForgone(LineRef line) {}
