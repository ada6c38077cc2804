package io.gendan.chassis.intake;

import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** Whether this process is a member of its consumer group; a spare replica is one without any partition. */
final class Membership implements ConsumerRebalanceListener {
    private volatile boolean joined;

    boolean joined() {
        return joined;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        joined = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // A rebalance is under way: still a member.
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        joined = false;
    }

    void left() {
        joined = false;
    }
}
