package io.gendan.chassis.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field of a form.
 *
 * @param path where its value goes in the JSON body: {@code lines.0.quantity.value}
 * @param label key of its label: {@code field.<label>}
 * @param value what it holds at first; for {@link Kind#GIVEN} a JSON literal
 * @param choices of a {@link Kind#CHOICE}
 */
public record Field(String path, String label, Kind kind, String value, boolean required, List<Choice> choices) {
    private static final Pattern IN_LIST = Pattern.compile("(\\w+\\.\\d+)\\.");

    /** How it is filled in and what becomes of it in JSON. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** A decimal, sent as a string as on the wire everywhere. */
        DECIMAL,
        INTEGER,
        DATE,
        CHOICE,
        YES_NO,
        /** Not shown: part of the command as it stands. */
        GIVEN;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param label key of its text */
    public record Choice(String value, String label) {}

    public static Field text(String path) {
        return of(path, Kind.TEXT, "", true);
    }

    public static Field longText(String path) {
        return of(path, Kind.LONG_TEXT, "", true);
    }

    public static Field decimal(String path, BigDecimal value) {
        return of(path, Kind.DECIMAL, value.toPlainString(), true);
    }

    /** A number that somebody has to find out. */
    public static Field decimal(String path) {
        return of(path, Kind.DECIMAL, "", true);
    }

    public static Field integer(String path, long value) {
        return of(path, Kind.INTEGER, Long.toString(value), true);
    }

    public static Field date(String path, LocalDate value) {
        return of(path, Kind.DATE, value.toString(), true);
    }

    /** A date that somebody has to choose. */
    public static Field day(String path) {
        return of(path, Kind.DATE, "", true);
    }

    public static Field yesNo(String path, boolean value) {
        return of(path, Kind.YES_NO, Boolean.toString(value), false);
    }

    /** @param group keys of the texts are {@code <group>.<value>}; the first value is chosen at first */
    public static Field choice(String path, String group, String... values) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> new Choice(value, group + "." + value))
                .toList();
        return new Field(path, last(path), Kind.CHOICE, values[0], true, choices);
    }

    /**
     * A choice that nobody has to make: at first none of the values is chosen, and then nothing is sent.
     *
     * @param none key of the text for that
     */
    public Field orNone(String none) {
        List<Choice> all =
                Stream.concat(Stream.of(new Choice("", none)), choices.stream()).toList();
        return new Field(path, label, kind, "", false, all);
    }

    /** @param json a literal: {@code "C62"} with its quotes, {@code 3}, {@code true}, {@code ["a"]} */
    public static Field given(String path, String json) {
        return of(path, Kind.GIVEN, json, true);
    }

    /** A text that the command takes as it stands. */
    public static Field givenText(String path, String text) {
        return given(path, '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    public Field holding(String first) {
        return new Field(path, label, kind, first, required, choices);
    }

    public Field labelled(String another) {
        return new Field(path, another, kind, value, required, choices);
    }

    public Field optional() {
        return new Field(path, label, kind, value, false, choices);
    }

    /** The place in a list that it belongs to, {@code lines.0}; empty for a field of the command itself. */
    String row() {
        Matcher inList = IN_LIST.matcher(path);
        return inList.lookingAt() ? inList.group(1) : "";
    }

    /** Somebody has to write something in it; left empty, or a number at nought, it says that there is nothing. */
    public boolean asked() {
        return required
                && switch (kind) {
                    case TEXT, LONG_TEXT, DECIMAL, INTEGER, DATE -> true;
                    case CHOICE, YES_NO, GIVEN -> false;
                };
    }

    private static Field of(String path, Kind kind, String value, boolean required) {
        return new Field(path, last(path), kind, value, required, List.of());
    }

    /** {@code lines.0.quantity.value} is labelled as a quantity. */
    private static String last(String path) {
        String named = path.replaceAll("\\.(value|amount)$", "");
        return named.substring(named.lastIndexOf('.') + 1);
    }
}
