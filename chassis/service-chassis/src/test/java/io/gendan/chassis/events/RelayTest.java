package io.gendan.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class RelayTest {
    @Test
    void a_relay_that_cannot_look_at_the_outbox_is_behind() {
        Relay relay = new Relay(
                () -> {
                    throw new SQLException("the database is away", "08001");
                },
                () -> {
                    throw new IllegalStateException("nothing to send");
                },
                "probe",
                0,
                1,
                Duration.ofMillis(250),
                new Semaphore(0));
        Instant now = Clock.systemUTC().instant();
        assertThat(relay.behind(now)).isZero();
        assertThat(relay.behind(now.plusSeconds(60))).isGreaterThan(Duration.ofSeconds(58));
    }
}
