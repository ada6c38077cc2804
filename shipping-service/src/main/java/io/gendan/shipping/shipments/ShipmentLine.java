package io.gendan.shipping.shipments;

import io.gendan.chassis.values.Quantity;

/** A line of a shipment on the wire. */
public record ShipmentLine(int line, String product, Quantity quantity) {}
