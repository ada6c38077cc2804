package io.gendan.order.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * How one type of event is told.
 *
 * @param event its name in docs/events.md
 */
record Told(String event, Function<JsonNode, Tale> tale) {}
