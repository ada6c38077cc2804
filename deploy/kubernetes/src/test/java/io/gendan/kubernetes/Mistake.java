package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a person gets wrong in one object, and a part of the words in which it is found. Pointers are JSON pointers.
 *
 * @param in the object: its kind and its name
 * @param set a field that gets another value, {@code to}
 * @param add an element that is added to the list at {@code to}
 * @param drop an element that is missing from its list
 */
record Mistake(
        String in,
        String what,
        @Nullable String set,
        @Nullable JsonNode add,
        @Nullable JsonNode to,
        @Nullable String remove,
        @Nullable String drop,
        String found) {

    static Stream<Mistake> all() {
        try (var yaml = Mistake.class.getResourceAsStream("mistakes.yaml")) {
            return List.of(new YAMLMapper().readValue(yaml, Mistake[].class)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return in.substring(0, in.indexOf(' '));
    }

    String name() {
        return in.substring(in.indexOf(' ') + 1);
    }

    void make(ObjectNode object) {
        if (set != null && to != null) {
            ((ObjectNode) parent(object, set)).set(last(set), to);
        } else if (add != null && to != null) {
            ((ArrayNode) object.at(to.asText())).add(add);
        } else if (remove != null) {
            ((ObjectNode) parent(object, remove)).remove(last(remove));
        } else if (drop != null) {
            ((ArrayNode) parent(object, drop)).remove(Integer.parseInt(last(drop)));
        } else {
            throw new IllegalStateException("Nothing is wrong in " + this);
        }
    }

    private static JsonNode parent(ObjectNode object, String pointer) {
        return object.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }

    @Override
    public String toString() {
        return in + ": " + what;
    }
}
