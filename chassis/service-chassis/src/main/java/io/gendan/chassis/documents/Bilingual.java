package io.gendan.chassis.documents;

import io.gendan.chassis.words.Language;
import org.jspecify.annotations.Nullable;

/** A name from the master data, which may have a Chinese one beside it. */
public record Bilingual(String text, @Nullable String chinese) {
    String in(Language language) {
        return language == Language.ZH && chinese != null && !chinese.isBlank() ? chinese : text;
    }
}
