package io.gendan.load.chaos;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** What may happen to a running platform. Each says what it did. */
enum Fault {
    KILL {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var victim = one(ground.servers(), random);
            ground.signal(victim, "KILL");
            return "kill -9 " + victim;
        }
    },
    FREEZE {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var victim = one(ground.servers(), random);
            var time = seconds(0.3, 12, random);
            ground.freeze(victim, time);
            return "freeze " + victim + " for " + time.toMillis() + " ms";
        }
    },
    /** Takes the connections to the database away in mid-transaction. */
    CUT_OFF {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var service = one(Ground.DEPARTMENTS, random);
            return "cut " + ground.cutOff(service) + " connections of " + service + " to its database";
        }
    },
    /** Takes one service's way to one server away. */
    CUT {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            return onTheWay(random, ground::cut, "cut %s off from %s for %d ms");
        }
    },
    /** Bytes between one service and one server stop flowing, and flow on as if nothing had been. */
    STALL {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            return onTheWay(random, ground::stall, "let nothing through between %s and %s for %d ms");
        }
    },
    FULL_DISK {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var server = one(Ground.SERVERS, random);
            var time = seconds(1, 8, random);
            ground.fillDisk(server, time);
            return "fill the disk of " + server + " for " + time.toMillis() + " ms";
        }
    },
    /** Delivers again, in another order, what was delivered before. */
    REPEAT {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var department = one(Ground.DEPARTMENTS, random);
            int records = ground.records().repeat(department, random);
            return "deliver " + records + " records of " + department + " again, shuffled";
        }
    },
    POISON {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var department = one(Ground.DEPARTMENTS, random);
            ground.records().poison(department, random);
            return "poison the topic of " + department;
        }
    },
    /** One clock runs ahead of the others. */
    CLOCK_STEP {
        @Override
        String strike(Ground ground, RandomGenerator random) {
            var department = one(Ground.DEPARTMENTS, random);
            var step = Duration.ofMinutes(random.nextLong(1, 240));
            ground.stepClock(department, step);
            return "put the clock of " + department + " forward by " + step.toMinutes() + " min";
        }
    };

    abstract String strike(Ground ground, RandomGenerator random);

    /** What stands between one service and one server. */
    private interface Obstacle {
        void stand(String service, String server, Duration time);
    }

    private static String onTheWay(RandomGenerator random, Obstacle obstacle, String words) {
        var service = one(Ground.DEPARTMENTS, random);
        var server = one(Ground.SERVERS, random);
        var time = seconds(0.3, 12, random);
        obstacle.stand(service, server, time);
        return words.formatted(service, server, time.toMillis());
    }

    private static Duration seconds(double shortest, double longest, RandomGenerator random) {
        return Duration.ofMillis(Math.round(1_000 * random.nextDouble(shortest, longest)));
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    static Fault any(RandomGenerator random) {
        return one(List.of(values()), random);
    }
}
