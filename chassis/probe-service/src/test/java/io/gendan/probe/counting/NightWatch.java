package io.gendan.probe.counting;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Goes its rounds: each sets the next. */
@ApplicationScoped
class NightWatch implements DueHandler {
    private final DueWork due;

    NightWatch(DueWork due) {
        this.due = due;
    }

    @Override
    public String kind() {
        return "rounds";
    }

    @Override
    public void fire(String key, Instant dueAt) {
        due.at(dueAt.plus(Duration.ofDays(20_000)), key, kind());
    }
}
