package io.gendan.order.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.words.Phrase;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value of an event as people read it in any language. Lists keep to numbers and codes: {@code 40 x L-BOL600 (#1)} is line 1.
 * Paths are JSON pointers.
 */
@FunctionalInterface
interface Said {
    /** What a list says where there is nothing to say. */
    String NOTHING = "–";

    Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    String in(JsonNode event);

    /** As it stands, even if it looks like a key. */
    static Said text(String path) {
        return it -> Phrase.asWritten(it.at(path).asText());
    }

    /**
     * A code of another department in words: {@code verdict.MET}. One that this version has no words for is shown as it is, and
     * so is free text in its place.
     */
    static Said word(String group, String path) {
        return it -> {
            String value = it.at(path).asText();
            return CODE.matcher(value).matches() ? "@" + group + "." + value : Phrase.asWritten(value);
        };
    }

    /** Words for a yes, nothing for a no. */
    static Said flag(String path, String key) {
        return it -> it.at(path).asBoolean() ? "@" + key : "";
    }

    /** What is there, after a mark that parts it from what comes before; nothing where it is absent. */
    static Said rest(String mark, String path) {
        return it -> it.at(path).isMissingNode() || it.at(path).isNull()
                ? ""
                : mark + it.at(path).asText();
    }

    static Said money(String path) {
        return it -> it.at(path).path("currency").asText() + " "
                + it.at(path).path("amount").asText();
    }

    /** {@code 12 C62} reads as {@code 12}; a bare number as it stands. */
    static Said quantity(String path) {
        return it -> {
            JsonNode quantity = it.at(path);
            String unit = quantity.path("unit").asText();
            String value = quantity.isObject() ? quantity.path("value").asText() : quantity.asText();
            return unit.equals("C62") || unit.isEmpty() ? value : value + " " + unit;
        };
    }

    /** {@code 40 x L-BOL600 (#1)}. */
    static Said goods(String lines) {
        return each(
                lines,
                line -> quantity("/quantity").in(line)
                        + (line.hasNonNull("product")
                                ? " x " + line.path("product").asText()
                                : "")
                        + " " + number(line, "(#%s)"));
    }

    /** {@code 6 x P-DRV40}. */
    static Said parts(String parts) {
        return each(
                parts,
                part -> quantity("/quantity").in(part) + " x "
                        + part.path("item").asText());
    }

    /** {@code #1: 2026-04-03}. */
    static Said dates(String lines, String field) {
        return each(lines, line -> number(line, "#%s: ") + line.path(field).asText(NOTHING));
    }

    /** {@code #1, #2}, of the lines that are meant. */
    static Said lines(String lines, Predicate<JsonNode> meant) {
        return it -> {
            String said = StreamSupport.stream(it.at(lines).spliterator(), false)
                    .filter(meant)
                    .map(line -> number(line, "#%s"))
                    .collect(Collectors.joining(", "));
            return said.isEmpty() ? NOTHING : said;
        };
    }

    static Said each(String lines, Function<JsonNode, String> line) {
        return it -> StreamSupport.stream(it.at(lines).spliterator(), false)
                .map(line)
                .collect(Collectors.joining(", "));
    }

    private static String number(JsonNode line, String pattern) {
        return pattern.formatted(line.path("line").asText());
    }
}
