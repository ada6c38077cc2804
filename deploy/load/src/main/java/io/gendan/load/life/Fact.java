package io.gendan.load.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * Something a department has said about an order.
 *
 * @param id of the event: what a relay sends twice has the same
 * @param type as the department's contract names it
 */
record Fact(String id, String type, UUID order, JsonNode data) {

    String text(String member) {
        return data.path(member).asText();
    }
}
