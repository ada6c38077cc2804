package io.gendan.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokersTest {
    private final Brokers brokers = new Brokers(Map.of(
            "bootstrap.servers", "kafka:9093",
            "security.protocol", "SSL",
            "ssl.keystore.location", "/etc/user.p12",
            "group.id", "order-service"));

    @Test
    void a_client_is_told_all_that_is_configured_except_a_group_that_was_guessed() {
        assertThat(brokers.settings())
                .containsOnly(
                        entry("bootstrap.servers", "kafka:9093"),
                        entry("security.protocol", "SSL"),
                        entry("ssl.keystore.location", "/etc/user.p12"));
    }

    @Test
    void what_one_client_adds_is_its_own() {
        brokers.settings().put("client.id", "order-outbox");

        assertThat(brokers.settings()).doesNotContainKey("client.id");
    }
}
