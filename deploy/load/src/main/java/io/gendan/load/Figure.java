package io.gendan.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param figure its name: suite, what, and under which load, separated by dots
 * @param reference the same on what it is compared with, measured in the same run
 */
record Figure(
        String figure, double value, String unit, @Nullable Double reference) {

    static Figure of(String figure, double value, String unit) {
        return new Figure(figure, value, unit, null);
    }

    Figure against(double other) {
        return new Figure(figure, value, unit, other);
    }

    @Nullable
    Double ratio() {
        return reference == null || reference == 0 ? null : value / reference;
    }

    /** Three significant digits are more than a run on a shared machine can promise. */
    static String readable(double value) {
        if (value == 0 || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int whole = (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + Math.max(0, 2 - whole) + "f", value);
    }

    @Override
    public String toString() {
        var ratio = ratio();
        return String.format(Locale.ROOT, "  %-44s %10s %-10s", figure, readable(value), unit)
                + (reference == null ? "" : String.format(Locale.ROOT, "reference %10s", readable(reference)))
                + (ratio == null ? "" : String.format(Locale.ROOT, "   ratio %.2f", ratio));
    }
}
