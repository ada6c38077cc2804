package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One object of the cluster, as text says it. */
record Manifest(ObjectNode json) {

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    Map<String, String> labels() {
        return strings(json.at("/metadata/labels"));
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** The elements of a list; none when it is absent. */
    Stream<JsonNode> each(String pointer) {
        return elements(json.at(pointer));
    }

    /** The list elements of a list of objects: {@code /spec/rules} and {@code matches} are all matches of all rules. */
    Stream<JsonNode> each(String pointer, String field) {
        return each(pointer).flatMap(element -> elements(element.path(field)));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }

    static Map<String, String> strings(JsonNode map) {
        var strings = new HashMap<String, String>();
        map.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
