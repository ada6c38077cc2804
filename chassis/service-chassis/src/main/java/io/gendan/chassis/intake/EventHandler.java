package io.gendan.chassis.intake;

/**
 * The one place that knows a foreign event; its effect commits together with its inbox mark.
 *
 * @param <E> this service's own record of the event, with only the fields it uses
 */
public interface EventHandler<E extends Record> extends EnvelopeHandler<E> {
    /**
     * @throws NotYet when what the event needs is not known yet; thrown before anything is changed
     */
    void on(E event);

    @Override
    default void on(E event, Envelope envelope) {
        on(event);
    }
}
