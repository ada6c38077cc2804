package io.gendan.order.delays;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delay as the desk and the customer see it.
 *
 * @param reason what the customer was told, and before that what planning says went wrong
 * @param notifiedBy who told the customer; customers are not told the name
 * @param enteredBy whose login wrote the answer down; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelayView(
        UUID id,
        int line,
        DelayState state,
        LocalDate promisedDate,
        LocalDate newDate,
        String reason,
        Instant since,
        @Nullable String notifiedBy,
        @Nullable String answeredBy,
        @Nullable String enteredBy) {
    /** @param inHouse whether whoever looks may know our people's names */
    static DelayView of(Delay delay, boolean inHouse) {
        String told = delay.reason();
        return new DelayView(
                delay.id(),
                delay.line(),
                delay.state(),
                delay.promisedDate(),
                delay.newDate(),
                told == null ? delay.cause() : told,
                delay.since(),
                inHouse ? delay.notifiedBy() : null,
                delay.answeredBy(),
                inHouse ? delay.answerEnteredBy() : null);
    }
}
