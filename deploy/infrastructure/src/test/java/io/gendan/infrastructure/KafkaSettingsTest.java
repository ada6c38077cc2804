package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

    private static final Path DATA = Path.of("/data");

    @Test
    void a_broker_listens_at_its_port_and_advertises_itself() {
        assertThat(KafkaSettings.lines(DATA, 92, 93, List.of()))
                .contains("listeners=PLAINTEXT://127.0.0.1:92,CONTROLLER://127.0.0.1:93")
                .noneMatch(line -> line.startsWith("advertised.listeners"));
    }

    @Test
    void who_comes_another_way_is_sent_that_way_again() {
        assertThat(KafkaSettings.lines(DATA, 92, 93, List.of(new KafkaListener("ORDER", 61, 51))))
                .contains(
                        "listeners=PLAINTEXT://127.0.0.1:92,ORDER://127.0.0.1:61,CONTROLLER://127.0.0.1:93",
                        "advertised.listeners=PLAINTEXT://127.0.0.1:92,ORDER://127.0.0.1:51",
                        "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,ORDER:PLAINTEXT")
                .filteredOn(line -> line.startsWith("listeners="))
                .hasSize(1);
    }
}
