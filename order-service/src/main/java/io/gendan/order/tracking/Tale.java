package io.gendan.order.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What an event says to a person.
 *
 * @param customerSafe whether the customer may read it: no costs, no names of suppliers or colleagues, no stock
 * @param planned what had been planned or promised, as written in the event
 * @param expected what is expected now
 * @param actual what happened
 */
record Tale(
        Phrase text,
        boolean customerSafe,
        @Nullable String by,
        @Nullable String planned,
        @Nullable String expected,
        @Nullable String actual) {

    static Tale of(Phrase text, boolean customerSafe) {
        return new Tale(text, customerSafe, null, null, null, null);
    }

    Tale by(JsonNode who) {
        return new Tale(text, customerSafe, text(who), planned, expected, actual);
    }

    /** @param enteredBy whose login wrote it down; named too when it was somebody else */
    Tale by(JsonNode who, JsonNode enteredBy) {
        String entered = text(enteredBy);
        return entered == null || entered.equals(who.asText())
                ? by(who)
                : new Tale(text, customerSafe, who.asText() + ", entered by " + entered, planned, expected, actual);
    }

    Tale planned(JsonNode when) {
        return new Tale(text, customerSafe, by, text(when), expected, actual);
    }

    Tale expected(JsonNode when) {
        return new Tale(text, customerSafe, by, planned, text(when), actual);
    }

    Tale actual(JsonNode when) {
        return new Tale(text, customerSafe, by, planned, expected, text(when));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
