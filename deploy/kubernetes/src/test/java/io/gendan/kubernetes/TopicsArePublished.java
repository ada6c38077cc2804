package io.gendan.kubernetes;

import io.gendan.infrastructure.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics are those the departments publish on, cut and kept as everywhere else; and as many copies as may be lost one of. */
final class TopicsArePublished implements Rule {
    /** Beyond the departments': what a partner hears, in one order. */
    private static final String OF_A_PARTNER = "gendan.shipments.";

    @Override
    public List<String> violations(Manifests manifests) {
        Map<String, Topic> known = Topic.ofAll(
                        Department.all().stream().map(Department::name).toList())
                .stream()
                .collect(Collectors.toMap(Topic::name, topic -> topic));
        var missing = known.keySet().stream()
                .filter(name -> !manifests.has("KafkaTopic", name))
                .map(name -> "KafkaTopic " + name + ": it is missing");
        var wrong = manifests.of("KafkaTopic").flatMap(topic -> {
            var expected =
                    topic.name().startsWith(OF_A_PARTNER) ? new Topic(topic.name(), 1, false) : known.get(topic.name());
            return expected == null
                    ? Stream.of(topic + ": nobody publishes on it")
                    : faults(manifests, topic, expected).map(fault -> topic + ": " + fault);
        });
        return Stream.concat(missing, wrong).toList();
    }

    private static Stream<String> faults(Manifests manifests, Manifest topic, Topic expected) {
        var partitions = topic.at("/spec/partitions").asInt() == expected.partitions()
                ? Stream.<String>of()
                : Stream.of("it has not " + expected.partitions() + " partitions");
        var cleanup = expected.compacted() ? "compact" : "delete";
        var kept = topic.at("/spec/config/cleanup.policy").asText().equals(cleanup)
                ? Stream.<String>of()
                : Stream.of("its cleanup.policy is not " + cleanup);
        var memory = !expected.compacted() && !isForgottenBeforeTheInbox(topic)
                ? Stream.of("it keeps events longer than an inbox remembers them")
                : Stream.<String>of();
        return Stream.of(partitions, kept, memory, copies(manifests, topic)).flatMap(faults -> faults);
    }

    private static boolean isForgottenBeforeTheInbox(Manifest topic) {
        var inbox = Environment.CHASSIS.getProperty("gendan.retention.inbox", "P60D");
        var kept = Duration.ofMillis(topic.at("/spec/config/retention.ms").asLong(Long.MAX_VALUE));
        return kept.toDays() < LocalDate.EPOCH.plus(Period.parse(inbox)).toEpochDay();
    }

    private static Stream<String> copies(Manifests manifests, Manifest topic) {
        var brokers = manifests
                .of("KafkaNodePool")
                .filter(pool ->
                        pool.each("/spec/roles").anyMatch(role -> role.asText().equals("broker")))
                .mapToInt(pool -> pool.at("/spec/replicas").asInt())
                .sum();
        var replicas = topic.at("/spec/replicas").asInt();
        var inSync = topic.at("/spec/config/min.insync.replicas").asInt();
        return replicas <= brokers && inSync == Math.max(1, replicas - 1)
                ? Stream.of()
                : Stream.of(inSync + " of " + replicas + " copies on " + brokers + " brokers");
    }
}
