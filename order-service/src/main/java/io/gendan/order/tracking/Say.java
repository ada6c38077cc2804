package io.gendan.order.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values of events as people read them. */
final class Say {
    private Say() {}

    /** {@code 12 C62} reads as {@code 12}. */
    static String quantity(JsonNode quantity) {
        String unit = quantity.path("unit").asText();
        String value = quantity.path("value").asText();
        return unit.equals("C62") || unit.isEmpty() ? value : value + " " + unit;
    }

    /** A quantity with its unit, or a bare number. */
    static String number(JsonNode number) {
        return number.isObject() ? quantity(number) : number.asText();
    }

    static String money(JsonNode money) {
        return money.path("currency").asText() + " " + money.path("amount").asText();
    }

    /** {@code 40 x L-BOL600 (line 1)}. */
    static String goods(JsonNode lines) {
        return each(
                lines,
                line -> quantity(line.path("quantity"))
                        + (line.hasNonNull("product")
                                ? " x " + line.path("product").asText()
                                : "")
                        + " (line " + line.path("line").asText() + ")");
    }

    static String dates(JsonNode lines, String field) {
        return each(
                lines,
                line -> "line " + line.path("line").asText() + ": "
                        + line.path(field).asText());
    }

    static String each(JsonNode lines, Function<JsonNode, String> line) {
        return StreamSupport.stream(lines.spliterator(), false).map(line).collect(Collectors.joining(", "));
    }
}
