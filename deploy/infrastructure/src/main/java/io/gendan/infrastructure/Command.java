package io.gendan.infrastructure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** A program of the operating system. */
public final class Command {

    private Command() {}

    /** Returns when it has ended; false when it is missing or failed. */
    public static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
