package io.gendan.testservers;

import io.gendan.infrastructure.InfrastructureFailure;
import io.gendan.infrastructure.Topic;
import java.util.List;
import java.util.function.Supplier;

/** Containers of one engine, removed when the JVM ends. */
final class ContainerServers implements TestServers {

    private final Engine engine;

    ContainerServers(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Postgres postgres(String... databases) {
        return start(Images.POSTGRES, () -> PostgresInContainer.start(List.of(databases)));
    }

    @Override
    public Kafka kafka(List<Topic> topics) {
        return start(Images.KAFKA, () -> KafkaInContainer.start(topics));
    }

    private <T> T start(String image, Supplier<T> container) {
        engine.require(image);
        new Leftovers(engine.client()).remove();
        try {
            T started = container.get();
            System.out.println("Tests run on " + image + " in a container of " + engine.socket());
            return started;
        } catch (RuntimeException e) {
            throw new InfrastructureFailure(image + " does not start in a container: " + e.getMessage(), e);
        }
    }
}
