package io.gendan.probe.counting;

import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Closes a gate when its hour has come. */
@ApplicationScoped
class Curfew implements DueHandler {
    static final String KIND = "curfew";

    private final Gates gates;

    Curfew(Gates gates) {
        this.gates = gates;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        gates.findById(key).close();
    }
}
