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
            var time = Duration.ofMillis(random.nextLong(300, 12_000));
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

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    static Fault any(RandomGenerator random) {
        return one(List.of(values()), random);
    }
}
