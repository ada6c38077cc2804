package io.gendan.infrastructure;

import java.nio.file.Path;
import java.util.List;

/** A broker of one node: every replication factor is one, and it does not wait for others that will never come. */
final class KafkaSettings {

    private KafkaSettings() {}

    static List<String> lines(Path data, int port, int controllerPort) {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "log.dirs=" + data,
                "auto.create.topics.enable=false",
                "num.partitions=6",
                "offsets.topic.num.partitions=4",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                // A producer that froze inside a transaction blocks every read_committed reader until this notices.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms=1000",
                "broker.heartbeat.interval.ms=500",
                // After a kill the controller keeps the dead broker's place for this long, and refuses its successor.
                "broker.session.timeout.ms=3000",
                "num.network.threads=2",
                "num.io.threads=4",
                "num.recovery.threads.per.data.dir=2",
                "log.cleaner.dedupe.buffer.size=8388608",
                "log.index.size.max.bytes=1048576",
                "log.segment.bytes=67108864");
    }
}
