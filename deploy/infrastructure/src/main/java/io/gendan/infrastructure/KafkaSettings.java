package io.gendan.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A broker of one node: every replication factor is one, and it does not wait for others that will never come. */
final class KafkaSettings {

    private KafkaSettings() {}

    /** @param more besides the one at the port, which advertises itself */
    static List<String> lines(Path data, int port, int controllerPort, List<KafkaListener> more) {
        var lines = new ArrayList<>(lines(data, port, controllerPort));
        if (!more.isEmpty()) {
            lines.removeIf(line -> line.startsWith("listeners="));
            lines.addAll(listeners(port, controllerPort, more));
        }
        return lines;
    }

    private static List<String> listeners(int port, int controllerPort, List<KafkaListener> more) {
        var first = new KafkaListener("PLAINTEXT", port, port);
        var all = Stream.concat(Stream.of(first), more.stream()).toList();
        return List.of(
                "listeners=" + joined(all, each -> address(each.name(), each.port())) + ","
                        + address("CONTROLLER", controllerPort),
                "advertised.listeners=" + joined(all, each -> address(each.name(), each.advertised())),
                "listener.security.protocol.map=CONTROLLER:PLAINTEXT,"
                        + joined(all, each -> each.name() + ":PLAINTEXT"));
    }

    private static String joined(List<KafkaListener> all, Function<KafkaListener, String> text) {
        return all.stream().map(text).collect(Collectors.joining(","));
    }

    private static String address(String listener, int port) {
        return listener + "://127.0.0.1:" + port;
    }

    private static List<String> lines(Path data, int port, int controllerPort) {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=" + address("PLAINTEXT", port) + "," + address("CONTROLLER", controllerPort),
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
