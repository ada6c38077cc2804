package io.gendan.load.chaos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What happens, as far as it can be planned.
 *
 * @param seed decides which faults come and in which order; the milliseconds are the machine's
 * @param storm how long faults come
 * @param orders how many orders live meanwhile
 */
record Plan(long seed, Duration storm, int orders) {

    private static final String MINUTES = "2";
    private static final BigDecimal MILLIS_OF_A_MINUTE = BigDecimal.valueOf(60_000);
    private static final int ORDERS = 40;

    /** @throws IllegalArgumentException saying what cannot be read */
    static Plan of(List<String> arguments) {
        long seed = System.nanoTime() % 1_000_000;
        var minutes = new BigDecimal(MINUTES);
        int orders = ORDERS;
        for (int i = 0; i < arguments.size(); i += 2) {
            var value = number(arguments, i);
            switch (arguments.get(i)) {
                case "--seed" -> seed = value.longValue();
                case "--minutes" -> minutes = value;
                case "--orders" -> orders = value.intValue();
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + arguments.get(i) + "; there are --seed, --minutes and --orders");
            }
        }
        return new Plan(
                seed, Duration.ofMillis(minutes.multiply(MILLIS_OF_A_MINUTE).longValue()), orders);
    }

    private static BigDecimal number(List<String> arguments, int option) {
        try {
            return new BigDecimal(arguments.get(option + 1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(arguments.get(option) + " wants a number", e);
        }
    }

    /** One for each purpose, so that what one draws does not change what another one gets. */
    SplittableGenerator random(String purpose) {
        return RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed * 31 + purpose.hashCode());
    }

    /** Plays it again. */
    String command() {
        return "./gendan chaos --seed " + seed + " --minutes " + minutes() + " --orders " + orders;
    }

    private String minutes() {
        return BigDecimal.valueOf(storm.toMillis())
                .divide(MILLIS_OF_A_MINUTE, 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
