package io.gendan.shipping.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record ShipmentId(@Column(name = "shipment_id") UUID value) {
    public static ShipmentId of(UUID value) {
        return new ShipmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
