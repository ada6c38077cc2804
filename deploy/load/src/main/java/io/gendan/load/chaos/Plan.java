package io.gendan.load.chaos;

import io.gendan.load.OptionValue;
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

    private static final Duration STORM = Duration.ofMinutes(2);
    private static final int ORDERS = 40;

    /** @throws IllegalArgumentException saying what cannot be read */
    static Plan of(List<String> arguments) {
        long seed = System.nanoTime() % 1_000_000;
        var storm = STORM;
        int orders = ORDERS;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--seed" -> seed = OptionValue.number(option, rest);
                case "--minutes" -> storm = OptionValue.minutes(option, rest);
                case "--orders" -> orders = OptionValue.count(option, rest);
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + option + "; there are --seed, --minutes and --orders");
            }
        }
        return new Plan(seed, storm, orders);
    }

    /** One for each purpose, so that what one draws does not change what another one gets. */
    SplittableGenerator random(String purpose) {
        return RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed * 31 + purpose.hashCode());
    }

    /** Plays it again. */
    String command() {
        return "./gendan chaos --seed " + seed + " --minutes " + OptionValue.minutes(storm) + " --orders " + orders;
    }
}
