package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;

import io.gendan.chassis.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have answered for the customer, and whose login wrote it down.
 *
 * @param name a customer's own login speaks for itself only; staff name whose signature they have in hand
 */
public record Answerer(String name, String enteredBy) {
    /** @param said whom the request names, if anybody */
    public static Answerer of(Caller caller, @Nullable String said) {
        return new Answerer(said == null || caller.has(CUSTOMER) ? caller.name() : said, caller.name());
    }

    /** Both names where they differ. */
    String inWords() {
        return name.equals(enteredBy) ? name : name + ", entered by " + enteredBy;
    }
}
