package io.gendan.planning.workorders;

import io.gendan.chassis.values.Quantity;
import java.time.LocalDate;

/** A line of a production notice. */
record ReleasedLine(int line, String product, Quantity quantity, LocalDate dueDate) {}
