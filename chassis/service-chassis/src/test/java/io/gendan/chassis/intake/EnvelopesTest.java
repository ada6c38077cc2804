package io.gendan.chassis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EnvelopesTest {
    private static ConsumerRecord<String, byte[]> record(String key, String subject, byte[] body) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("gendan.street.events", 0, 0, key, body);
        Map.of(
                        "ce_id", "0197c1f0-0000-7000-8000-000000000001",
                        "ce_type", "io.gendan.street.visitor-came.v1",
                        "ce_source", "/gendan/street",
                        "ce_subject", subject,
                        "ce_sequence", "1",
                        "ce_time", "2026-03-02T08:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Test
    void a_key_or_subject_that_no_table_can_keep_is_no_event_and_stops_nothing() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(Envelopes.read(record("k", "s", body))).isPresent();
        assertThat(Envelopes.read(record("k\0", "s", body))).isEmpty();
        assertThat(Envelopes.read(record("k", "s\0", body))).isEmpty();
        assertThat(Envelopes.read(record("k".repeat(501), "s", body))).isEmpty();
    }

    @Test
    void whatever_the_body_is_it_can_be_kept_and_read_again() {
        Envelope came = Envelopes.read(record("k", "s", new byte[] {'{', 0, (byte) 0xff, '"', '\\'}))
                .orElseThrow();
        String kept = EnvelopeText.write(came);
        assertThat(kept).doesNotContain("\0");
        assertThat(EnvelopeText.read(kept)).isEqualTo(came);
    }
}
