package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whoever selects pods selects some: of a Deployment here, or those that an operator makes for an object here. */
final class SelectorsMatchPods implements Rule {

    @Override
    public List<String> violations(Manifests manifests) {
        var pods = pods(manifests);
        var violations = new ArrayList<String>();
        for (var manifest : manifests.all()) {
            selectors(manifest)
                    .filter(selector -> pods.stream().noneMatch(labels -> Manifests.selects(selector, labels)))
                    .map(selector -> manifest + ": " + selector + " selects no pod")
                    .forEach(violations::add);
        }
        manifests
                .of("Deployment")
                .filter(deployment -> !Manifests.selects(
                        deployment.at("/spec/selector/matchLabels"), Manifests.podLabels(deployment)))
                .map(deployment -> deployment + ": its selector does not match its own pods")
                .forEach(violations::add);
        return violations;
    }

    private static Stream<JsonNode> selectors(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Service" -> Stream.of(manifest.at("/spec/selector"));
            case "PodDisruptionBudget", "PodMonitor" -> Stream.of(manifest.at("/spec/selector/matchLabels"));
            case "Deployment" ->
                manifest.each("/spec/template/spec/topologySpreadConstraints")
                        .map(constraint -> constraint.at("/labelSelector/matchLabels"));
            case "NetworkPolicy" ->
                Stream.of(
                                Stream.of(manifest.at("/spec/podSelector/matchLabels")),
                                podsOfThisNamespace(manifest.each("/spec/ingress", "from")),
                                podsOfThisNamespace(manifest.each("/spec/egress", "to")))
                        .flatMap(selectors -> selectors);
            case "Kafka" -> podsOfThisNamespace(manifest.each("/spec/kafka/listeners", "networkPolicyPeers"));
            default -> Stream.of();
        };
    }

    private static Stream<JsonNode> podsOfThisNamespace(Stream<JsonNode> peers) {
        return peers.filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .map(peer -> peer.at("/podSelector/matchLabels"));
    }

    private static List<Map<String, String>> pods(Manifests manifests) {
        var pods = new ArrayList<Map<String, String>>();
        manifests.of("Deployment").map(Manifests::podLabels).forEach(pods::add);
        // Kafka's pools give their pods the pool's labels and these.
        manifests.of("KafkaNodePool").forEach(pool -> {
            var labels = new HashMap<>(pool.labels());
            labels.put("strimzi.io/pool-name", pool.name());
            pool.each("/spec/roles").forEach(role -> labels.put("strimzi.io/" + role.asText() + "-role", "true"));
            pods.add(labels);
        });
        manifests
                .of("Cluster")
                .map(cluster -> Map.of("cnpg.io/cluster", cluster.name()))
                .forEach(pods::add);
        return pods;
    }
}
