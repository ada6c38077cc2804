package io.gendan.load.life;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One order from its placement to its end, as somebody sees it who hears everything. */
final class Life {

    static final String PLACED = "io.gendan.order.placed.v1";
    static final String CLOSED = "io.gendan.order.closed.v1";

    private final long began = System.nanoTime();
    private final Set<String> heard = new HashSet<>();
    private volatile String lastHeard = "nothing was heard of it";
    private volatile CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    /**
     * What is done for one order is done one after the other, and once however often it is heard; once something went wrong, nothing
     * more is.
     */
    void act(Fact fact, Deed deed, Executor hands) {
        if (!heard.add(fact.id())) {
            return;
        }
        lastHeard = fact.text("orderNumber") + " after " + fact.type();
        work = work.thenRunAsync(() -> deed.on(fact), hands);
    }

    boolean isBroken() {
        return work.isCompletedExceptionally();
    }

    long microseconds() {
        return (System.nanoTime() - began) / 1_000;
    }

    /** How far it came, and why not further, if anybody knows. */
    @Override
    public String toString() {
        try {
            work.getNow(null);
            return lastHeard;
        } catch (CompletionException failed) {
            return lastHeard + ": " + failed.getMessage();
        }
    }
}
