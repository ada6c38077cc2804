package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How much of a line is called back, in its unit.
 *
 * @param taken what shipping still had, once it has answered
 */
@Embeddable
record RecalledLine(
        @Column(name = "asked") BigDecimal asked,
        @Column(name = "taken") BigDecimal taken) {
    static final RecalledLine NONE = new RecalledLine(BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal left() {
        return asked.subtract(taken);
    }
}
