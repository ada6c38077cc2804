package io.gendan.shipping.partners;

import io.gendan.chassis.events.Brokers;
import io.gendan.shipping.ShippingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics of one partition: a partner reads its shipments in the one order in which they happened. */
@ApplicationScoped
class KafkaTopics implements PartnerTopics {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Brokers brokers;
    private final boolean creates;

    KafkaTopics(Brokers brokers, ShippingSettings settings) {
        this.brokers = brokers;
        this.creates = settings.createsPartnerTopics();
    }

    @Override
    public void ensure(String topic) {
        int patience = (int) PATIENCE.toMillis();
        Properties settings = brokers.settings();
        settings.put("request.timeout.ms", patience);
        settings.put("default.api.timeout.ms", patience);
        try (Admin admin = Admin.create(settings)) {
            (creates ? create(admin, topic) : look(admin, topic)).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Missing(topic, String.valueOf(e.getMessage()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Missing(topic, "interrupted");
        }
    }

    private static KafkaFuture<?> create(Admin admin, String topic) {
        NewTopic wanted = new NewTopic(topic, Optional.of(1), Optional.empty())
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(KEPT.toMillis())));
        return admin.createTopics(List.of(wanted)).all();
    }

    private static KafkaFuture<?> look(Admin admin, String topic) {
        return admin.describeTopics(List.of(topic)).allTopicNames();
    }
}
