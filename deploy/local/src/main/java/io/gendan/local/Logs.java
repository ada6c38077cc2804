package io.gendan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The last lines of a log, followed as it grows, by the tool everybody has for that. */
record Logs(Place place) {

    int run(List<String> arguments) {
        var name =
                arguments.stream().filter(argument -> !argument.startsWith("-")).findFirst();
        var log = name.map(this::file).filter(Files::exists);
        if (log.isEmpty()) {
            throw new Sorry("Which log? ./gendan logs [-f] <" + String.join("|", names()) + ">"
                    + name.map(given -> "; there is none of " + given + " yet").orElse(""));
        }
        var options = arguments.contains("-f") ? List.of("-n", "40", "-f") : List.of("-n", "200");
        try {
            return new ProcessBuilder(Stream.of(
                                    List.of("tail"), options, List.of(log.get().toString()))
                            .flatMap(List::stream)
                            .toList())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Sorry("Cannot show " + log.get() + ": " + e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private Path file(String name) {
        return switch (name) {
            case "supervisor" -> place.supervisorLog();
            case "build" -> place.state().resolve("build.log");
            default -> place.folder(name.replace("-service", "")).resolve(name.replace("-service", "") + ".log");
        };
    }

    private static List<String> names() {
        return Stream.concat(
                        Department.slugs().stream(), Stream.of("postgres", "kafka", "issuer", "supervisor", "build"))
                .toList();
    }
}
