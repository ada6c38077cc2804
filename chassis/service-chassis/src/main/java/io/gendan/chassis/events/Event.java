package io.gendan.chassis.events;

import java.util.Optional;

/** A fact in the past tense, of plain types, annotated with its {@link EventType}. */
public interface Event {
    /** What the event is ordered by: events of one key are numbered, sent and handled in order. */
    String key();

    /** Id of the aggregate that speaks. */
    default String subject() {
        return key();
    }

    /**
     * The topic it is sent to, where an event is for one reader only; absent: the department's own, which its type names.
     * Each such topic numbers its keys by itself, so that its reader sees no gaps.
     */
    default Optional<String> topic() {
        return Optional.empty();
    }
}
