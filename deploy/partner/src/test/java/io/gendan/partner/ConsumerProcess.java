package io.gendan.partner;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The consumer as {@code ./gendan partner} starts it. */
final class ConsumerProcess implements AutoCloseable {
    private final String bootstrapServers;
    private final String partner;
    private final Path journal;
    private final Path screen;
    private @Nullable Process process;

    ConsumerProcess(String bootstrapServers, String partner, Path folder) {
        this.bootstrapServers = bootstrapServers;
        this.partner = partner;
        this.journal = folder.resolve(partner + ".journal");
        this.screen = folder.resolve(partner + ".screen");
    }

    void start() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "target/classes" + File.pathSeparator
                                + Files.readString(Path.of("target/runtime.classpath"))
                                        .strip(),
                        FollowShipments.class.getName(),
                        bootstrapServers,
                        partner,
                        journal.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(screen.toFile()))
                .start();
    }

    /** SIGKILL, at whatever line it is. */
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    int awaitEnd() throws InterruptedException {
        return running().waitFor();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the consumer was not started");
        }
        return process;
    }

    void awaitLines(int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> journal().size() >= atLeast);
    }

    Path journalFile() {
        return journal;
    }

    List<String> journal() throws IOException {
        return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
    }

    List<String> screen() throws IOException {
        return Files.readAllLines(screen);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
