package io.gendan.infrastructure.issuer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Enough JSON for claims: objects of strings and of lists of strings. */
final class Json {

    private Json() {}

    static String of(Map<String, Object> object) {
        return object.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + value(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Json::value).collect(Collectors.joining(",", "[", "]"))
                : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
