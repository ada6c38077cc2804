package io.gendan.chassis.ops;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
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

    /** @return how many records lie behind the positions; nothing while Kafka does not answer */
    OptionalLong behind(Map<TopicPartition, Long> positions) {
        try {
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin().listOffsets(positions.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            return OptionalLong.of(ends.entrySet().stream()
                    .mapToLong(end -> end.getValue().offset() - positions.getOrDefault(end.getKey(), 0L))
                    .map(behind -> Math.max(0, behind))
                    .sum());
        } catch (ExecutionException unreachable) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
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
