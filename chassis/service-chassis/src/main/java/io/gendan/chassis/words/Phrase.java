package io.gendan.chassis.words;

import java.util.Arrays;
import java.util.List;

/**
 * Something said to people, before it is put into their language. As JSON it is the text in the language of the request.
 *
 * @param key of a pattern in {@code words/*.properties}
 * @param arguments values of the pattern; one that starts with {@code @} is itself a key, and a doubled one is a plain {@code @}
 */
public record Phrase(String key, List<String> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** An argument that is shown as people wrote it, even if it looks like a key. */
    public static String asWritten(String text) {
        return text.startsWith("@") ? "@" + text : text;
    }
}
