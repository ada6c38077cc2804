package io.gendan.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.infrastructure.InfrastructureFailure;
import io.gendan.infrastructure.PostgresServer.Database;
import io.gendan.infrastructure.Topic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferredServersTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void the_first_kind_is_used_while_it_works() {
        var first = new Working("first");

        var servers = new PreferredServers(first, new Working("second"), said::add);

        assertThat(servers.kafka(List.of()).bootstrapServers()).isEqualTo("first");
        assertThat(said).isEmpty();
    }

    @Test
    void after_its_first_failure_it_is_not_tried_again_and_that_is_said_once() {
        var servers = new PreferredServers(new Broken(), new Working("second"), said::add);

        assertThat(servers.kafka(List.of()).bootstrapServers()).isEqualTo("second");
        assertThat(servers.postgres("order").database("order").name()).isEqualTo("second");
        assertThat(said).containsExactly("Tests run on the embedded servers: no such image");
    }

    @Test
    void a_failure_of_the_second_kind_is_a_failure() {
        var servers = new PreferredServers(new Broken(), new Broken(), said::add);

        assertThatThrownBy(() -> servers.postgres("order")).isInstanceOf(InfrastructureFailure.class);
    }

    private static final class Broken implements TestServers {
        @Override
        public Postgres postgres(String... databases) {
            throw new InfrastructureFailure("no such image");
        }

        @Override
        public Kafka kafka(List<Topic> topics) {
            throw new InfrastructureFailure("no such image");
        }
    }

    private record Working(String name) implements TestServers {
        @Override
        public Postgres postgres(String... databases) {
            return new Postgres() {
                @Override
                public Database database(String any) {
                    return new Database(name, "", "", "");
                }

                @Override
                public Database superuser() {
                    return database("");
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public Kafka kafka(List<Topic> topics) {
            return new Kafka() {
                @Override
                public String bootstrapServers() {
                    return name;
                }

                @Override
                public void close() {}
            };
        }
    }
}
