package io.gendan.walk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** So many of a unit (UNECE Rec 20). */
public record Quantity(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String unit) {

    public static Quantity pieces(int value) {
        return new Quantity(BigDecimal.valueOf(value), "C62");
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + (unit.equals("C62") ? "" : " " + unit);
    }
}
