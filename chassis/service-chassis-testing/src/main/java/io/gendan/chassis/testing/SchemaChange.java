package io.gendan.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Additive change only: what a consumer may read today it may read tomorrow. */
final class SchemaChange {
    private SchemaChange() {}

    /** @return what the new schema takes away from those who read the old one, in words */
    static List<String> breaking(JsonNode before, JsonNode after) {
        List<String> broken = new ArrayList<>();
        compare("", before, after, broken);
        return broken;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<String> broken) {
        if (!before.path("type").equals(after.path("type"))) {
            broken.add(at + " changes its type");
        }
        if (!before.path("format").equals(after.path("format"))) {
            broken.add(at + " changes its format");
        }
        before.path("properties").fieldNames().forEachRemaining(name -> {
            String path = at + "/" + name;
            JsonNode kept = after.path("properties").path(name);
            if (kept.isMissingNode()) {
                broken.add(path + " is gone");
                return;
            }
            if (contains(before.path("required"), name) && !contains(after.path("required"), name)) {
                broken.add(path + " may be absent");
            }
            compare(path, before.path("properties").path(name), kept, broken);
        });
        if (before.has("items")) {
            compare(at + "[]", before.path("items"), after.path("items"), broken);
        }
        if (before.has("enum")
                && StreamSupport.stream(after.path("enum").spliterator(), false)
                        .anyMatch(value -> !contains(before.path("enum"), value.asText()))) {
            broken.add(at + " has values that consumers do not know");
        }
    }

    private static boolean contains(JsonNode array, String text) {
        return StreamSupport.stream(array.spliterator(), false)
                .anyMatch(value -> value.asText().equals(text));
    }
}
