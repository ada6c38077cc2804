package io.gendan.order.ordering;

import io.gendan.chassis.words.Phrase;

/**
 * Something the order needs and does not say.
 *
 * @param item where it belongs: {@code lines[0].quantity}
 * @param text what to ask the customer
 */
record MissingItem(String item, Phrase text) {}
