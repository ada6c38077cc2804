package io.gendan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Function;

/** What stands behind an option on the command line; every refusal is an {@link IllegalArgumentException} that names the option. */
public final class OptionValue {

    private static final BigDecimal MILLIS_OF_A_MINUTE = BigDecimal.valueOf(60_000);

    private OptionValue() {}

    static String text(String option, Iterator<String> rest) {
        var value = rest.hasNext() ? rest.next() : "--";
        if (value.startsWith("--")) {
            throw new IllegalArgumentException(option + " wants something behind it");
        }
        return value;
    }

    public static long number(String option, Iterator<String> rest) {
        return read(option, rest, "a whole number", Long::valueOf);
    }

    /** One at least. */
    public static int count(String option, Iterator<String> rest) {
        return read(option, rest, "a whole number from 1 on", text -> positive(Integer.valueOf(text)));
    }

    /** Whole ones or parts, to the millisecond. */
    public static Duration minutes(String option, Iterator<String> rest) {
        return read(option, rest, "a number of minutes", text -> Duration.ofMillis(positive(millis(text))));
    }

    /** As {@link #minutes} reads it. */
    public static String minutes(Duration time) {
        return BigDecimal.valueOf(time.toMillis())
                .divide(MILLIS_OF_A_MINUTE, 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static long millis(String minutes) {
        return new BigDecimal(minutes)
                .multiply(MILLIS_OF_A_MINUTE)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static <T> T read(String option, Iterator<String> rest, String wanted, Function<String, T> reader) {
        var text = text(option, rest);
        try {
            return reader.apply(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(option + " wants " + wanted, e);
        }
    }

    private static <T extends Number> T positive(T number) {
        if (number.longValue() <= 0) {
            throw new NumberFormatException("not above zero: " + number);
        }
        return number;
    }
}
