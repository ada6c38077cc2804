package io.gendan.chassis.events;

/** A fact in the past tense, of plain types, annotated with its {@link EventType}. */
public interface Event {
    /** What the event is ordered by: events of one key are numbered, sent and handled in order. */
    String key();

    /** Id of the aggregate that speaks. */
    default String subject() {
        return key();
    }
}
