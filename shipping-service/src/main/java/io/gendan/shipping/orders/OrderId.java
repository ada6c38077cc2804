package io.gendan.shipping.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The order, as order-service named it. */
@Embeddable
public record OrderId(@Column(name = "order_id") UUID value) {
    public static OrderId of(UUID value) {
        return new OrderId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
