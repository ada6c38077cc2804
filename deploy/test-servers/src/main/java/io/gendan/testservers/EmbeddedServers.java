package io.gendan.testservers;

import io.gendan.infrastructure.KafkaBroker;
import io.gendan.infrastructure.PostgresServer;
import io.gendan.infrastructure.Topic;
import java.util.List;

/** Child processes on free ports. */
final class EmbeddedServers implements TestServers {

    @Override
    public Postgres postgres(String... databases) {
        var server = PostgresServer.throwAway(databases);
        server.start();
        return new Postgres() {
            @Override
            public PostgresServer.Database database(String name) {
                return server.database(name);
            }

            @Override
            public PostgresServer.Database superuser() {
                return server.superuser();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    @Override
    public Kafka kafka(List<Topic> topics) {
        var broker = KafkaBroker.throwAway(topics);
        broker.start();
        return new Kafka() {
            @Override
            public String bootstrapServers() {
                return broker.bootstrapServers();
            }

            @Override
            public void close() {
                broker.close();
            }
        };
    }
}
