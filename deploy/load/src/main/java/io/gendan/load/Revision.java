package io.gendan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Of the project, as Git names it. */
public final class Revision {

    private Revision() {}

    /** Empty outside a Git checkout. */
    public static String here() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "";
        }
    }
}
