package io.gendan.testservers;

import io.gendan.infrastructure.Topic;
import java.util.List;

/**
 * Starts what tests run on; nothing is left after the JVM ends. Tests that kill a server, or are about the launcher, start the
 * processes themselves ({@code PostgresServer.throwAway}): a container is not what they are about.
 */
public interface TestServers {

    /**
     * A running PostgreSQL with a database and an owning role per name, whose password equals the name.
     *
     * @throws io.gendan.infrastructure.InfrastructureFailure when it does not start
     */
    Postgres postgres(String... databases);

    /**
     * A running broker on which the topics exist.
     *
     * @throws io.gendan.infrastructure.InfrastructureFailure when it does not start
     */
    Kafka kafka(List<Topic> topics);

    /** As {@code -Dinfra=containers|embedded} says; without it containers are tried first. */
    static TestServers chosen() {
        return Infra.chosen();
    }
}
