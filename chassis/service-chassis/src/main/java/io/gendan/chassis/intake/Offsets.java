package io.gendan.chassis.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * How far this process has handled each of its partitions. Kafka is told once a second: the inbox, not the offset, keeps an
 * effect from happening twice, so what is behind an offset only costs a look when it comes again.
 */
final class Offsets {
    private static final Logger LOG = Logger.getLogger(Offsets.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();
    private long told = System.nanoTime();

    /** As Kafka counts them. */
    Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    /** Everything the consumer has given out is handled. */
    void follow(Consumer<?, ?> consumer) {
        Set<TopicPartition> ours = consumer.assignment();
        for (TopicPartition partition : ours) {
            long position = consumer.position(partition);
            if (!Long.valueOf(position).equals(positions.put(partition, position))) {
                untold.put(partition, new OffsetAndMetadata(position));
            }
        }
        positions.keySet().retainAll(ours);
        untold.keySet().retainAll(ours);
        if (!untold.isEmpty() && System.nanoTime() - told > EVERY.toNanos()) {
            tell(consumer);
        }
    }

    private void tell(Consumer<?, ?> consumer) {
        consumer.commitAsync(Map.copyOf(untold), (offsets, failure) -> {
            if (failure != null) {
                LOG.debugf("Kafka is told again how far this service is: %s", failure.getMessage());
                offsets.forEach(untold::putIfAbsent);
            }
        });
        untold.clear();
        told = System.nanoTime();
    }
}
