package io.gendan.chassis.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;

/** How Kafka is reached and who this service is to it: all that is configured under {@code kafka.}, as its clients call it. */
@ApplicationScoped
public class Brokers {
    private final Map<String, Object> configured;

    public Brokers(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.configured = configured;
    }

    /** A copy, for a client to add what is its own. */
    public Properties settings() {
        Properties settings = new Properties();
        settings.putAll(configured);
        // Quarkus' guess; a consumer says itself to which group it belongs.
        settings.remove("group.id");
        return settings;
    }
}
