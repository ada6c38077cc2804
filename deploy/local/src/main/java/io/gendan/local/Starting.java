package io.gendan.local;

import org.jspecify.annotations.Nullable;

/** The time between the start of the supervisor and everything being ready: Ctrl-C then leaves nothing behind. */
final class Starting implements AutoCloseable {

    private final Background background;
    private final Screen screen;
    private final Thread hook = new Thread(this::giveUp, "give up");
    private @Nullable ProcessHandle supervisor;
    private boolean interrupted;

    Starting(Background background, Screen screen) {
        this.background = background;
        this.screen = screen;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    synchronized void begin() {
        if (!interrupted) {
            supervisor = background.start();
        }
    }

    /** Waits for a start in progress, so that none slips through. */
    private synchronized void giveUp() {
        interrupted = true;
        if (supervisor != null) {
            screen.say("\nInterrupted; stopping what was started");
            Background.end(supervisor);
            background.stop();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook does its work.
        }
    }
}
