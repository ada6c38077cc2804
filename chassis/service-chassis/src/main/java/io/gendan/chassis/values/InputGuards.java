package io.gendan.chassis.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Refuses, with the field's name, what no table can keep (NUL) and what no arithmetic survives (absurd exponents). */
public final class InputGuards extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public InputGuards() {
        super("gendan-input");
        addDeserializer(BigDecimal.class, new DecimalReader());
        addDeserializer(String.class, new TextReader());
        addKeyDeserializer(String.class, new NameReader());
    }

    private static final class DecimalReader extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        DecimalReader() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric() && !in.hasToken(JsonToken.VALUE_STRING)) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
            }
            String text = in.getText();
            if (text.isBlank()) {
                return null;
            }
            try {
                return Decimals.parse(text);
            } catch (NumberFormatException e) {
                throw InvalidFormatException.from(in, String.valueOf(e.getMessage()), text, BigDecimal.class);
            }
        }
    }

    private static final class TextReader extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        TextReader() {
            super(String.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public @Nullable String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(in, context);
            if (hasNul(text)) {
                throw InvalidFormatException.from(in, "contains a NUL character", text, String.class);
            }
            return text;
        }
    }

    private static final class NameReader extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (hasNul(key)) {
                return context.handleWeirdKey(String.class, key, "contains a NUL character");
            }
            return key;
        }
    }

    private static boolean hasNul(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }
}
