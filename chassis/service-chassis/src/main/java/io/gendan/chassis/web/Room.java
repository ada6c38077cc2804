package io.gendan.chassis.web;

import java.util.concurrent.atomic.AtomicInteger;

/** Takes so many at a time and nobody beyond that. */
final class Room {
    private final int size;
    private final AtomicInteger inside = new AtomicInteger();

    Room(int size) {
        this.size = size;
    }

    /** Whether there was a place; then {@link #leave} gives it back. */
    boolean enter() {
        int now = inside.get();
        while (now < size) {
            if (inside.compareAndSet(now, now + 1)) {
                return true;
            }
            now = inside.get();
        }
        return false;
    }

    void leave() {
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }
}
