package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the supervisor says of itself and of every server, in a file that the other commands read.
 *
 * @param supervisor its pid
 * @param note why it gave up, or what keeps a server from running; empty when all is well
 */
public record Report(Phase phase, int portBase, long supervisor, String note, List<Line> servers) {

    public enum Phase {
        STARTING,
        READY,
        STOPPING,
        FAILED
    }

    /** @param pid 0 when none runs */
    public record Line(String name, Condition condition, long pid, int port, Instant since, int restarts) {

        public boolean isReady() {
            return condition == Condition.READY;
        }
    }

    public Optional<Line> server(String name) {
        return servers.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** Whether everything runs and is ready for work. */
    public boolean isReady() {
        return phase == Phase.READY && servers.stream().allMatch(Line::isReady);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", phase.name(), "" + portBase, "" + supervisor, note.replace("\n", "\\n")));
        for (var server : servers) {
            lines.add(String.join(
                    "\t",
                    server.name(),
                    server.condition().name(),
                    "" + server.pid(),
                    "" + server.port(),
                    server.since().toString(),
                    "" + server.restarts()));
        }
        return lines;
    }

    static Report parse(List<String> lines) {
        var head = List.of(lines.getFirst().split("\t", -1));
        return new Report(
                Phase.valueOf(head.get(0)),
                Integer.parseInt(head.get(1)),
                Long.parseLong(head.get(2)),
                head.get(3).replace("\\n", "\n"),
                lines.stream().skip(1).map(Report::parseServer).toList());
    }

    private static Line parseServer(String line) {
        var parts = List.of(line.split("\t"));
        return new Line(
                parts.get(0),
                Condition.valueOf(parts.get(1)),
                Long.parseLong(parts.get(2)),
                Integer.parseInt(parts.get(3)),
                Instant.parse(parts.get(4)),
                Integer.parseInt(parts.get(5)));
    }

    /** In one step, so that a reader never sees half of it. */
    void write(Path file) {
        try {
            var half = file.resolveSibling(file.getFileName() + ".new");
            Files.write(half, lines());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<Report> read(Path file) {
        try {
            return Optional.of(parse(Files.readAllLines(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
