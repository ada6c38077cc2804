package io.gendan.order.ordering;

import java.time.LocalDate;

/** The date promised for a line: ready at the named place of the order's Incoterm. */
public record LineDate(int line, LocalDate promisedDate) {}
