package io.gendan.order.ordering;

import io.gendan.chassis.words.Phrase;
import java.time.Instant;

/**
 * What has to happen next, who has to do it, and until when.
 *
 * @param owner a role
 */
public record NextStep(Phrase what, String owner, Instant dueAt) {
    /** @param values of the step's words */
    public static NextStep of(Step step, String owner, Instant dueAt, Object... values) {
        return new NextStep(Phrase.of(step.key(), values), owner, dueAt);
    }
}
