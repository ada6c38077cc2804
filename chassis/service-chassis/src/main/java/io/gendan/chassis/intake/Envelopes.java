package io.gendan.chassis.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0, Kafka protocol binding, binary mode: headers {@code ce_*}. */
final class Envelopes {
    /** What can be kept and indexed whatever becomes of the event: an event that cannot wait or park would stop its partition. */
    private static final int LONGEST_NAME = 500;

    private static final Logger LOG = Logger.getLogger(Envelopes.class);

    private Envelopes() {}

    /** @return nothing for a record that is no CloudEvent of ours: it has no type that anybody could handle */
    static Optional<Envelope> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(new Envelope(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    required(record, "ce_source"),
                    record.topic(),
                    name("the key", Objects.requireNonNull(record.key(), "the record has no key")),
                    required(record, "ce_subject"),
                    Long.parseLong(required(record, "ce_sequence")),
                    Instant.parse(required(record, "ce_time")),
                    header(record, "traceparent"),
                    new String(record.value(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            LOG.errorf(
                    "Record %s-%d@%d is no event: %s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return name("header " + name, value);
    }

    private static String name(String what, String value) {
        if (value.length() > LONGEST_NAME || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " is longer than " + LONGEST_NAME + " characters or has a NUL");
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
