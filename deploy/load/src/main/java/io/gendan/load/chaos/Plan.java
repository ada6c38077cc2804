package io.gendan.load.chaos;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What happens, as far as it can be planned.
 *
 * @param seed decides which faults come and in which order; the milliseconds are the machine's
 * @param storm how long faults come
 * @param orders how many orders live meanwhile
 */
record Plan(long seed, Duration storm, int orders) {

    private static final int MINUTES = 2;
    private static final int ORDERS = 40;

    /** @throws IllegalArgumentException saying what cannot be read */
    static Plan of(List<String> arguments) {
        long seed = System.nanoTime() % 1_000_000;
        long minutes = MINUTES;
        long orders = ORDERS;
        for (int i = 0; i < arguments.size(); i += 2) {
            long value = number(arguments, i);
            switch (arguments.get(i)) {
                case "--seed" -> seed = value;
                case "--minutes" -> minutes = value;
                case "--orders" -> orders = value;
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + arguments.get(i) + "; there are --seed, --minutes and --orders");
            }
        }
        return new Plan(seed, Duration.ofMinutes(minutes), Math.toIntExact(orders));
    }

    private static long number(List<String> arguments, int option) {
        try {
            return Long.parseLong(arguments.get(option + 1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(arguments.get(option) + " wants a number", e);
        }
    }

    /** One for each purpose, so that what one draws does not change what another one gets. */
    RandomGenerator random(String purpose) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + purpose.hashCode());
    }

    /** Plays it again. */
    String command() {
        return "./gendan chaos --seed " + seed + " --minutes " + storm.toMinutes() + " --orders " + orders;
    }
}
