package io.gendan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Of the project, as Git names it. */
public final class Revision {

    private static final String UNKNOWN = "unknown";

    private Revision() {}

    /** {@code unknown} outside a Git checkout. */
    public static String here() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            var name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return name.isEmpty() ? UNKNOWN : name;
        } catch (IOException noGit) {
            return UNKNOWN;
        }
    }
}
