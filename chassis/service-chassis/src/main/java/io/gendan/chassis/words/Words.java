package io.gendan.chassis.words;

import io.gendan.chassis.ChassisConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every text in every language: {@code words/<language>.properties} of the chassis and of the service, {@link MessageFormat}
 * patterns by key. A text that a language lacks is said in English, and one that nobody has written by its key; where tests run
 * it is a fault.
 */
@ApplicationScoped
public class Words {
    private final Map<Language, Properties> patterns = new EnumMap<>(Language.class);
    private final boolean strict;

    @Inject
    Words(ChassisConfig config) {
        this(config.words().strict());
    }

    Words(boolean strict) {
        this.strict = strict;
        for (Language language : Language.values()) {
            patterns.put(language, read("words/" + language.tag() + ".properties"));
        }
    }

    public String say(Language language, Phrase phrase) {
        return say(language, phrase.key(), phrase.arguments().toArray());
    }

    /** @param arguments texts; one that starts with {@code @} is itself a key, see {@link Phrase#asWritten} */
    public String say(Language language, String key, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = argument(language, arguments[i].toString());
        }
        return find(language, key)
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(said))
                .orElseGet(() -> unsaid(key));
    }

    private String argument(Language language, String argument) {
        if (argument.startsWith("@@")) {
            return argument.substring(1);
        }
        return argument.startsWith("@") ? say(language, argument.substring(1)) : argument;
    }

    private String unsaid(String key) {
        if (strict) {
            throw new IllegalStateException("there are no words for " + key);
        }
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The pattern, in English if need be. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(patterns(language).getProperty(key))
                .or(() -> Optional.ofNullable(patterns(Language.EN).getProperty(key)));
    }

    /** All keys a language has a text for. */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(new TreeSet<>(patterns(language).stringPropertyNames()));
    }

    private Properties patterns(Language language) {
        return patterns.getOrDefault(language, new Properties());
    }

    private static Properties read(String resource) {
        Properties all = new Properties();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(resource))) {
                try (InputStream bytes = file.openStream();
                        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                    all.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
