package io.gendan.testservers;

import io.gendan.infrastructure.InfrastructureFailure;
import io.gendan.infrastructure.Topic;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One kind of servers until it fails for the first time, then the other. */
final class PreferredServers implements TestServers {

    private final TestServers second;
    private final Consumer<String> says;
    private TestServers current;

    PreferredServers(TestServers first, TestServers second, Consumer<String> says) {
        this.current = first;
        this.second = second;
        this.says = says;
    }

    @Override
    public Postgres postgres(String... databases) {
        return start(servers -> servers.postgres(databases));
    }

    @Override
    public Kafka kafka(List<Topic> topics) {
        return start(servers -> servers.kafka(topics));
    }

    private synchronized <T> T start(Function<TestServers, T> server) {
        if (current != second) {
            try {
                return server.apply(current);
            } catch (InfrastructureFailure e) {
                says.accept("Tests run on the embedded servers: " + e.getMessage());
                current = second;
            }
        }
        return server.apply(second);
    }
}
