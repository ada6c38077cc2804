package io.gendan.chassis.ops;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the topics end, asked of Kafka itself. */
@ApplicationScoped
class EndOffsets {
    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    EndOffsets(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", "2000",
                "default.api.timeout.ms", "2000",
                "reconnect.backoff.max.ms", "500");
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
