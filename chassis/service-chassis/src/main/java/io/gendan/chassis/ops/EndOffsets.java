package io.gendan.chassis.ops;

import io.gendan.chassis.events.Brokers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where the topics end, asked of Kafka itself. */
@ApplicationScoped
class EndOffsets {
    private final Brokers brokers;
    private @Nullable Admin admin;

    EndOffsets(Brokers brokers) {
        this.brokers = brokers;
    }

    /** @return how many records lie behind each position; nothing while Kafka does not answer */
    Optional<Map<TopicPartition, Long>> behind(Map<TopicPartition, Long> positions) {
        if (positions.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin().listOffsets(positions.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            return Optional.of(ends.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> Math.max(0, end.getValue().offset() - positions.getOrDefault(end.getKey(), 0L)))));
        } catch (ExecutionException unreachable) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Properties settings = brokers.settings();
            settings.put("request.timeout.ms", "2000");
            settings.put("default.api.timeout.ms", "2000");
            settings.put("reconnect.backoff.max.ms", "500");
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
