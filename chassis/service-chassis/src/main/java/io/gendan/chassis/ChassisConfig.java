package io.gendan.chassis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a service is told from outside, beyond Quarkus' own settings. */
@ConfigMapping(prefix = "gendan")
public interface ChassisConfig {
    /** Names the topics and the source of this service's events: {@code order}, {@code review}, … */
    String department();

    /** This replica's lasting name; with it a restart takes its partitions up again at once. */
    Optional<String> replica();

    Background background();

    Clock clock();

    OutboxSettings outbox();

    IntakeSettings intake();

    Retention retention();

    Log log();

    WordsSettings words();

    AdmissionSettings admission();

    /** How much is done at a time; whoever comes beyond that is asked to come again. */
    interface AdmissionSettings {
        /** Requests in progress: more than there are database connections, so that these are kept busy. */
        @WithDefault("64")
        int requests();

        /** Readers of live timelines and live desks. */
        @WithDefault("512")
        int streams();
    }

    interface WordsSettings {
        /** Whether a text nobody has written is a fault: in tests. */
        @WithDefault("false")
        boolean strict();
    }

    interface Log {
        /** Fields of events that belong on every log line written while one is handled. */
        Optional<List<String>> fields();
    }

    /** Threads that send, hear and fire due work; off in tests that do these by hand. */
    interface Background {
        @WithDefault("true")
        boolean enabled();
    }

    interface Clock {
        /** Whether the factory clock may be put forward: demonstrations and tests only. */
        @WithDefault("false")
        boolean adjustable();
    }

    interface OutboxSettings {
        /** Parallel relays; a key always belongs to the same one. */
        @WithDefault("1")
        int shards();

        /** How often a relay looks by itself, for what another process has written. */
        @WithDefault("250ms")
        Duration poll();
    }

    interface IntakeSettings {
        /** Most events handled in one transaction. */
        @WithDefault("32")
        int chunk();
    }

    interface Retention {
        /** Longer than any topic's. */
        @WithDefault("P60D")
        Period inbox();

        @WithDefault("P7D")
        Period idempotency();
    }
}
