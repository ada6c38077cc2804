package io.gendan.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server on our own JVM, which starts in a fraction of the time once it was trained. */
public abstract sealed class TrainableServer extends Server permits KafkaBroker, IdentityIssuer {

    /** Writing the cache is the work of a second JVM when the trained one ends. */
    private static final Duration WRITING_THE_CACHE = Duration.ofMinutes(2);

    private final ChildJvm jvm;
    private @Nullable Path trainingResult;

    TrainableServer(String name, Path folder, String fileName, ChildJvm jvm) {
        super(name, folder, fileName);
        this.jvm = jvm;
    }

    /** What the main class is told. */
    abstract List<String> arguments();

    @Override
    protected final List<String> command() {
        return jvm.command(trainingResult, arguments());
    }

    public final boolean trained() {
        return Files.exists(jvm.cache());
    }

    /** Runs once, from start to orderly end, and remembers what a start needs. */
    public final void train() {
        Folders.create(Folders.cache());
        trainingResult = jvm.cache();
        try {
            start();
        } finally {
            stop(WRITING_THE_CACHE);
            trainingResult = null;
        }
    }
}
