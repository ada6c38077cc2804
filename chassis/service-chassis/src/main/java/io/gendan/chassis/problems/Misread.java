package io.gendan.chassis.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a body could not be read and why, in words for whoever sent it: the parser's own name the classes inside.
 *
 * @param field path to it, {@code lines.[0].quantity}; empty when the whole body is meant
 */
record Misread(String field, String problem) {
    private static final Map<Class<?>, String> WANTED = Map.of(
            UUID.class, "a UUID",
            Instant.class, "an instant such as 2026-03-02T08:00:00Z",
            LocalDate.class, "a date such as 2026-03-02",
            int.class, "a whole number",
            Integer.class, "a whole number",
            long.class, "a whole number",
            Long.class, "a whole number",
            boolean.class, "true or false",
            Boolean.class, "true or false");

    static Misread of(JsonProcessingException unreadable) {
        return new Misread(
                unreadable instanceof JsonMappingException mapping ? path(mapping) : "", problemOf(unreadable));
    }

    String detail() {
        return field.isEmpty() ? problem : field + ": " + problem;
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String problemOf(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case InvalidFormatException format -> ofFormat(format);
            case ValueInstantiationException refused -> ofValue(refused);
            case MismatchedInputException mismatched -> "is not " + wanted(mismatched.getTargetType());
            case StreamReadException broken -> "is no JSON" + at(broken.getLocation());
            case JsonProcessingException other
            when other.getCause() instanceof StreamReadException broken -> "is no JSON" + at(broken.getLocation());
            case JsonProcessingException other -> "is not readable";
        };
    }

    private static String ofFormat(InvalidFormatException format) {
        Class<?> type = format.getTargetType();
        boolean inOurWords = type == null || !type.isEnum() && !WANTED.containsKey(type);
        String ours = format.getOriginalMessage();
        if (inOurWords) {
            return ours.startsWith("Cannot ") || ours.contains("io.gendan") ? "is not valid" : ours;
        }
        return "'" + format.getValue() + "' is not " + wanted(type);
    }

    /** What a value's own constructor says is meant for people. */
    private static String ofValue(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null
                ? ours.getMessage()
                : "is not valid";
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return type == null ? "what is expected here" : WANTED.getOrDefault(type, "what is expected here");
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
