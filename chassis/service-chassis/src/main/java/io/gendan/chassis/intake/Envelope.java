package io.gendan.chassis.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came: CloudEvents attributes and the JSON text.
 *
 * @param sequence gapless per source and key, from 1
 * @param time the business instant, on the producer's factory clock
 */
public record Envelope(
        UUID id,
        String type,
        String source,
        String topic,
        String key,
        String subject,
        long sequence,
        Instant time,
        @Nullable String traceparent,
        String json) {}
