package io.gendan.chassis.time;

import java.time.Instant;

/** What happens when a due row's time has come; one bean per kind. */
public interface DueHandler {
    String kind();

    /** Runs in a transaction of its own, once, when the factory clock has passed {@code dueAt}. */
    void fire(String key, Instant dueAt);
}
