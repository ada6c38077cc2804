package io.gendan.chassis.intake;

/**
 * The one place that knows a foreign event, where the envelope matters too: a snapshot is ignored when its sequence is
 * lower than one that was handled. Its effect commits together with its inbox mark.
 *
 * @param <E> this service's own record of the event, with only the fields it uses
 */
public interface EnvelopeHandler<E extends Record> {
    /**
     * @throws NotYet when what the event needs is not known yet; thrown before anything is changed
     */
    void on(E event, Envelope envelope);
}
