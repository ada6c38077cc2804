package io.gendan.shipping.recalls;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** @param taken what was still here, so much of what was asked for */
@Embeddable
record RecalledLine(
        @Column(precision = 19, scale = 6) BigDecimal asked,
        @Column(precision = 19, scale = 6) BigDecimal taken,
        String unit) {
    static RecalledLine of(Quantity asked, Quantity taken) {
        return new RecalledLine(asked.value(), taken.value(), asked.unit());
    }
}
