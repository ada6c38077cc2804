package io.gendan.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Where aggregates' facts go: written with the state change they belong to, sent after it. */
@ApplicationScoped
public class Outbox {
    public void record(Event event) {
        record(List.of(event));
    }

    /** @throws IllegalStateException outside a command, an event handler or due work */
    public void record(Collection<? extends Event> events) {
        if (!UnitOfWork.record(List.copyOf(events))) {
            throw new IllegalStateException("events are recorded inside a command, an event handler or due work only");
        }
    }
}
