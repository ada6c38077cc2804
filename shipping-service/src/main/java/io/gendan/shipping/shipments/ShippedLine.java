package io.gendan.shipping.shipments;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public record ShippedLine(String product, @Embedded Quantity quantity) {}
