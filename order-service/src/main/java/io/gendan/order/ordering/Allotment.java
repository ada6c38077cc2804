package io.gendan.order.ordering;

import io.gendan.chassis.values.Quantity;

/** So much of a line. */
record Allotment(int line, String product, Quantity quantity) {}
