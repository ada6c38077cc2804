package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Department;
import io.gendan.walk.Json;
import java.time.Instant;
import java.util.UUID;

/** An event as its producer's log keeps it. */
public record Said(
        Department by,
        long position,
        UUID id,
        String type,
        String topic,
        String key,
        long sequence,
        Instant time,
        String payload) {

    private static final String PREFIX = "io.gendan.";

    /** {@code order.placed.v1} */
    String name() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    boolean is(String name) {
        return name().equals(name);
    }

    /** Said to all departments about an order: neither master data nor what is meant for one partner. */
    boolean isAboutAnOrder() {
        return topic.equals("gendan." + by.slug() + ".events");
    }

    JsonNode body() {
        return Json.read(payload);
    }

    @Override
    public String toString() {
        return name() + " #" + sequence + " of " + key;
    }
}
