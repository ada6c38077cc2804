package io.gendan.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's own benchmark program, which comes with its client packages: what the server can do when nobody thinks in between.
 *
 * @param database a copy, which it may fill with rubbish
 */
record PgBench(Path program, Postgres postgres, String database) {

    private static final Pattern TPS = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final AtomicInteger RUNS = new AtomicInteger();

    /** The one that is installed, if one is. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Transactions a second. */
    double run(String script, int clients, Duration time) {
        try {
            var file = Files.createTempFile("gendan-", ".pgbench");
            try {
                Files.writeString(file, script);
                return perSecond(output(command(file, clients, time)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path script, int clients, Duration time) {
        return List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--host=127.0.0.1",
                "--port=" + postgres.port(),
                "--username=" + postgres.superuser().user(),
                "--client=" + clients,
                "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                "--time=" + time.toSeconds(),
                "--define=n=0",
                "--define=run=" + RUNS.incrementAndGet(),
                "--file=" + script,
                database);
    }

    private String output(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.superuser().password());
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double perSecond(String output) {
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
