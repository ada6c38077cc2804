package io.gendan.chassis.values;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * An amount of something countable or measurable.
 *
 * @param value normalised: no trailing zeros, never scientific
 * @param unit UNECE Recommendation 20 code, such as {@code C62} (one), {@code KGM}, {@code MTR}
 */
@Embeddable
public record Quantity(
        @Column(name = "quantity", precision = 19, scale = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal value,

        @Column(name = "unit", length = 3) String unit)
        implements Comparable<Quantity> {
    public Quantity {
        if (!unit.matches("[A-Z0-9]{2,3}")) {
            throw new IllegalArgumentException("'" + unit + "' is not a UNECE Rec 20 unit code");
        }
        Decimals.bounded(value);
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        if (value.scale() > 6) {
            throw new IllegalArgumentException(value.toPlainString() + " has more than six decimals");
        }
    }

    public static Quantity of(String value, String unit) {
        return new Quantity(Decimals.parse(value), unit);
    }

    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(same(other).value), unit);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(same(other).value), unit);
    }

    public Quantity times(BigDecimal factor) {
        return new Quantity(value.multiply(factor), unit);
    }

    public Quantity zero() {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    @JsonIgnore
    public boolean isPositive() {
        return value.signum() > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return value.signum() == 0;
    }

    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Quantity max(Quantity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(same(other).value);
    }

    private Quantity same(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("quantities in " + unit + " and " + other.unit + " do not mix");
        }
        return other;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
