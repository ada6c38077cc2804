package io.gendan.chassis.values;

import java.math.BigDecimal;

/** Bounds of the decimals that come from outside: the exponent of {@code 1E+2000000000} would take the memory of the machine. */
public final class Decimals {
    static final int MOST_DIGITS = 30;

    private Decimals() {}

    /**
     * @throws NumberFormatException for what is no decimal, or has more than 30 digits before or after the point
     */
    public static BigDecimal parse(String text) {
        if (text.length() > 100) {
            throw new NumberFormatException("is longer than any number here");
        }
        try {
            return bounded(new BigDecimal(text.strip()));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new NumberFormatException("is no decimal number of at most " + MOST_DIGITS + " digits");
        }
    }

    /** To be asked before any arithmetic; looks at the scale and the digits, never at the value. */
    static BigDecimal bounded(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new NumberFormatException("has more than " + MOST_DIGITS + " digits");
        }
        return value;
    }
}
