package io.gendan.order.ordering;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an order; people use its number. */
@Embeddable
public record OrderId(@Column(name = "id") UUID value) {
    static OrderId next() {
        return new OrderId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
