package io.gendan.infrastructure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run, and where its traces go.
 *
 * @param name as people call it, in messages
 * @param environment added to the inherited one
 * @param directory working directory; log and pid file lie there too
 * @param fileName what the log and the pid file are called, without the ending
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        String fileName,
        StopSignal stopSignal) {

    /** How the program is asked to end. */
    public enum StopSignal {
        TERM,
        /** What PostgreSQL calls a fast shutdown: SIGTERM would wait for every client to leave. */
        INT
    }

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Standard output and error are appended here. */
    Path log() {
        return directory.resolve(fileName + ".log");
    }

    /** Remembers the running process, so that a later launcher finds it again. */
    Path pidFile() {
        return directory.resolve(fileName + ".pid");
    }

    /** Changes when a running process would have to be replaced to match this program. */
    String fingerprint() {
        return Integer.toHexString(
                List.of(command, environment, directory.toString()).hashCode());
    }
}
