package io.gendan.planning.workorders;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.UUID;

/** What a work order is for: a line of an order, as production was released for it. */
@Embeddable
record Job(
        @Column UUID orderId,
        @Column UUID promiseId,
        @Column String plant,
        @Column int line,
        @Column String product,
        @Column String productName,
        @Embedded Quantity quantity) {

    Quantity pieces(BigDecimal amount) {
        return new Quantity(amount, quantity.unit());
    }
}
