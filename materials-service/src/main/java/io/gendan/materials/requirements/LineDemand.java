package io.gendan.materials.requirements;

import java.math.BigDecimal;

/** What a line of an order wants made or bought. */
public record LineDemand(int line, String product, BigDecimal quantity) {}
