package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Something a person gets wrong in one object, and a part of the words in which it is found. */
record Mistake(String kind, String name, String what, Consumer<ObjectNode> change, String found) {

    static Mistake in(String kind, String name, String what, Consumer<ObjectNode> change, String found) {
        return new Mistake(kind, name, what, change, found);
    }

    /** Sets a field to a text, a number, a truth value or a list of these; {@code /a/b/c} names field c of what is at /a/b. */
    static Consumer<ObjectNode> set(String pointer, Object value) {
        return object -> ((ObjectNode) parent(object, pointer)).set(last(pointer), Manifests.json(value));
    }

    static Consumer<ObjectNode> remove(String pointer) {
        return object -> ((ObjectNode) parent(object, pointer)).remove(last(pointer));
    }

    /** Adds an element, written as YAML, to a list. */
    static Consumer<ObjectNode> add(String pointer, String yaml) {
        return object -> ((ArrayNode) object.at(pointer)).add(Manifests.parsed(yaml));
    }

    /** Removes an element of a list. */
    static Consumer<ObjectNode> drop(String pointer, int index) {
        return object -> ((ArrayNode) object.at(pointer)).remove(index);
    }

    private static JsonNode parent(ObjectNode object, String pointer) {
        var parent = object.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent.isMissingNode()) {
            throw new IllegalArgumentException("There is nothing at " + pointer);
        }
        return parent;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
