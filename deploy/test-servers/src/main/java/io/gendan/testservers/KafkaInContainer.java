package io.gendan.testservers;

import io.gendan.infrastructure.Topic;
import io.gendan.infrastructure.kafka.Topics;
import java.util.List;
import org.testcontainers.kafka.KafkaContainer;

/** One broker, its own controller. */
final class KafkaInContainer implements Kafka {

    private static final int PORT = 9092;

    private final KafkaContainer container;

    private KafkaInContainer(KafkaContainer container) {
        this.container = container;
    }

    static KafkaInContainer start(List<Topic> topics) {
        var container = new KafkaContainer(Images.KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withLabels(Leftovers.label());
        container.setPortBindings(List.of("127.0.0.1::" + PORT));
        container.start();
        Topics.create(
                container.getBootstrapServers(),
                topics.stream().map(Topic::argument).toList());
        return new KafkaInContainer(container);
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
