package io.gendan.planning.workorders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * ISO 2859-1, single sampling, normal inspection, general level II, acceptable quality limit 2.5: how many pieces to look
 * at in a lot, and with how many defects the lot is still accepted.
 */
final class SamplingPlan {
    /** Largest lot to sample size. */
    private static final NavigableMap<Integer, Integer> SAMPLE = new TreeMap<>(Map.ofEntries(
            Map.entry(8, 2),
            Map.entry(15, 3),
            Map.entry(25, 5),
            Map.entry(50, 8),
            Map.entry(90, 13),
            Map.entry(150, 20),
            Map.entry(280, 32),
            Map.entry(500, 50),
            Map.entry(1_200, 80),
            Map.entry(3_200, 125),
            Map.entry(10_000, 200)));

    private static final int LARGEST_SAMPLE = 315;

    /** Sample size to acceptance number; under 20 pieces no defect is accepted. */
    private static final NavigableMap<Integer, Integer> ACCEPTED =
            new TreeMap<>(Map.of(1, 0, 20, 1, 32, 2, 50, 3, 80, 5, 125, 7, 200, 10, LARGEST_SAMPLE, 14));

    private SamplingPlan() {}

    static int sampleSize(BigDecimal lot) {
        int pieces = lot.setScale(0, RoundingMode.CEILING).intValueExact();
        Map.Entry<Integer, Integer> row = SAMPLE.ceilingEntry(pieces);
        return Math.min(pieces, row == null ? LARGEST_SAMPLE : row.getValue());
    }

    static int allowedDefects(int sampleSize) {
        return ACCEPTED.floorEntry(sampleSize).getValue();
    }
}
