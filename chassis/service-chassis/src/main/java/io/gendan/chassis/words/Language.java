package io.gendan.chassis.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages everything is written in; the first one is spoken when nobody asks for another. */
public enum Language {
    EN("English"),
    ZH("中文"),
    ES("español");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** BCP 47: {@code en}, {@code zh}, {@code es}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The best of these for somebody who sent an {@code Accept-Language} header; anything unreadable is no wish. */
    static Optional<Language> wished(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> Locale.lookup(
                            List.of(range),
                            Arrays.stream(values()).map(Language::locale).toList()))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .flatMap(locale -> of(locale.getLanguage()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
