package io.gendan.order.ordering;

import io.gendan.chassis.values.Quantity;

/** So much of a line, as other departments say it. */
record LineQuantity(int line, Quantity quantity) {}
