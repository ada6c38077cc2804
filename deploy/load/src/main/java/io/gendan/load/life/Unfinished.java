package io.gendan.load.life;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lives that did not end, so that nothing that was counted can be believed. */
public final class Unfinished extends RuntimeException {

    private static final int SHOWN = 20;

    Unfinished(Collection<Life> lives) {
        super(lives.size() + " orders did not close:\n  "
                + lives.stream().limit(SHOWN).map(Life::toString).collect(Collectors.joining("\n  ")));
    }
}
