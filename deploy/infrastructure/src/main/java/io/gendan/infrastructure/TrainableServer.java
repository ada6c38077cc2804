package io.gendan.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A server on a JVM, which starts in a fraction of the time once it was trained. */
public abstract class TrainableServer extends Server {

    /** Writing the cache is the work of a second JVM when the trained one ends. */
    private static final Duration WRITING_THE_CACHE = Duration.ofMinutes(3);

    private volatile boolean training;

    protected TrainableServer(String name, Path folder, String fileName) {
        super(name, folder, fileName);
    }

    /** Where the start-up cache lies that belongs to exactly this Java, class path and options. */
    protected abstract Path cache();

    /** What it is asked in training, besides to start. */
    protected void practise() {}

    /** The JVM option that writes the cache in training, and reads it when there is one. */
    protected final Optional<String> cacheOption() {
        if (training) {
            return Optional.of("-XX:AOTCacheOutput=" + cache());
        }
        return trained() ? Optional.of("-XX:AOTCache=" + cache()) : Optional.empty();
    }

    public final boolean trained() {
        return Files.exists(cache());
    }

    /** Runs once, from start to orderly end, and remembers what a start needs. */
    public final void train() {
        training = true;
        try {
            start();
            practise();
        } finally {
            stop(WRITING_THE_CACHE);
            training = false;
        }
    }
}
