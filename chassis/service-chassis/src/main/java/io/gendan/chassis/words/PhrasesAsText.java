package io.gendan.chassis.words;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.arc.Arc;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Phrases leave through the REST interfaces in the language of the request; in English where there is no request. */
@Singleton
public class PhrasesAsText implements ObjectMapperCustomizer {
    private final Words words;
    private final SpokenLanguage language;

    PhrasesAsText(Words words, SpokenLanguage language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("gendan-words").addSerializer(new Writer()));
    }

    private final class Writer extends StdSerializer<Phrase> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Phrase.class);
        }

        @Override
        public void serialize(Phrase phrase, JsonGenerator out, SerializerProvider provider) throws IOException {
            boolean asked = Arc.container().requestContext().isActive();
            out.writeString(words.say(asked ? language.get() : Language.EN, phrase));
        }
    }
}
