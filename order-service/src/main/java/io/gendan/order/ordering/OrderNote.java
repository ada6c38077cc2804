package io.gendan.order.ordering;

import io.gendan.chassis.words.Phrase;
import java.time.Instant;

/** Something worth a line in the timeline that no other department has to hear of. */
public record OrderNote(OrderId order, Instant at, String event, Phrase text, String by) {}
