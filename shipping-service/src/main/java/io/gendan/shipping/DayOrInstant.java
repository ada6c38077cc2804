package io.gendan.shipping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Carriers write days, systems write instants: a day alone ({@code 2026-03-05}) means noon, UTC. */
public class DayOrInstant extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    public DayOrInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText().strip();
        try {
            return parse(text);
        } catch (DateTimeParseException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "neither a day nor an instant");
        }
    }

    /** @throws DateTimeParseException when the text is neither */
    public static Instant parse(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atTime(12, 0).toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }
}
