package io.gendan.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.Words;
import java.text.MessageFormat;
import java.util.TreeSet;

/** Whatever is said in one language is said in all. */
public final class WordsContract {
    private WordsContract() {}

    public static void isKept(Words words) {
        TreeSet<String> all = new TreeSet<>();
        for (Language language : Language.values()) {
            all.addAll(words.keys(language));
        }
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).as("texts in %s", language).containsExactlyInAnyOrderElementsOf(all);
        }
        for (String key : all) {
            int wanted = places(words, Language.EN, key);
            for (Language language : Language.values()) {
                assertThat(places(words, language, key))
                        .as("values that %s shows in %s", key, language)
                        .isEqualTo(wanted);
            }
        }
    }

    private static int places(Words words, Language language, String key) {
        return new MessageFormat(words.find(language, key).orElseThrow(), language.locale())
                .getFormatsByArgumentIndex()
                .length;
    }
}
