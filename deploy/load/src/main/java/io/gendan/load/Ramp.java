package io.gendan.load;

import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A load that goes up by steps until it is not kept up with.
 *
 * @param first rate, a second
 * @param steepness by what each rate is multiplied for the next one
 */
record Ramp(double first, double steepness) {

    /**
     * What the highest rate gave that was kept up with.
     *
     * @param attempt empty when the rate was too much
     * @throws IllegalStateException when the first one was
     */
    <T> T highest(DoubleFunction<Optional<T>> attempt) {
        var best = attempt.apply(first)
                .orElseThrow(() ->
                        new IllegalStateException("not even " + Figure.readable(first) + " a second are kept up with"));
        for (double rate = first * steepness; ; rate *= steepness) {
            var better = attempt.apply(rate);
            if (better.isEmpty()) {
                return best;
            }
            best = better.get();
        }
    }
}
