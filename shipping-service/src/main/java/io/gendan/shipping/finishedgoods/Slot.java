package io.gendan.shipping.finishedgoods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where which goods are: an order line at a location of a plant. */
@Embeddable
record Slot(
        String plant,
        String location,
        @Column(name = "order_id") UUID orderId,
        int line) {
    /** Goods come from production to the bay of this name. */
    static final String FINISHED_GOODS = "FG";

    Slot at(String elsewhere) {
        return new Slot(plant, elsewhere, orderId, line);
    }
}
