package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing speaks to anything unless it is said here; and a service is allowed its gateway, its sources, and nobody else. */
final class TheNetworkIsClosed implements Rule {
    private static final Set<String> ALLOWED_IN = Set.of("gendan.io/reaches=gateway", "gendan.io/reaches=metrics");
    private static final Set<String> ALLOWED_OUT = Set.of("9093 Kafka", "5432 PostgreSQL", "53 names", "the issuer");

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        if (manifests.of("NetworkPolicy").noneMatch(TheNetworkIsClosed::deniesAll)) {
            violations.add("NetworkPolicy: what no policy names is open");
        }
        manifests.services().forEach(deployment -> {
            var labels = Manifests.podLabels(deployment);
            var policies = manifests
                    .of("NetworkPolicy")
                    .filter(policy -> Manifests.selects(policy.at("/spec/podSelector/matchLabels"), labels))
                    .toList();
            compare(deployment, "comes in", sources(policies), ALLOWED_IN, violations);
            compare(deployment, "is reached", destinations(policies), ALLOWED_OUT, violations);
        });
        return violations;
    }

    private static boolean deniesAll(Manifest policy) {
        return policy.at("/spec/podSelector").isEmpty()
                && policy.at("/spec/policyTypes").size() == 2
                && policy.at("/spec/ingress").isMissingNode()
                && policy.at("/spec/egress").isMissingNode();
    }

    private static void compare(
            Manifest deployment, String how, Set<String> said, Set<String> allowed, List<String> violations) {
        said.stream()
                .filter(who -> !allowed.contains(who))
                .map(who -> deployment + ": " + who + " " + how)
                .forEach(violations::add);
        allowed.stream()
                .filter(who -> !said.contains(who))
                .map(who -> deployment + ": not that " + who + " " + how)
                .forEach(violations::add);
    }

    private static Set<String> sources(List<Manifest> policies) {
        return policies.stream()
                .flatMap(policy -> policy.each("/spec/ingress"))
                .flatMap(rule -> rule.path("from").isEmpty()
                        ? Stream.of("whoever wants")
                        : Manifest.elements(rule.path("from")).map(TheNetworkIsClosed::namespace))
                .collect(Collectors.toSet());
    }

    private static String namespace(JsonNode peer) {
        return Manifest.strings(peer.at("/namespaceSelector/matchLabels")).entrySet().stream()
                .map(Map.Entry::toString)
                .findFirst()
                .orElse("somebody: " + peer);
    }

    private static Set<String> destinations(List<Manifest> policies) {
        return policies.stream()
                .flatMap(policy -> policy.each("/spec/egress"))
                .flatMap(rule -> rule.path("to").isEmpty()
                        ? Stream.of("everything")
                        : Manifest.elements(rule.path("to"))
                                .flatMap(peer -> Manifest.elements(rule.path("ports"))
                                        .map(port -> destination(
                                                peer, port.path("port").asText()))))
                .collect(Collectors.toSet());
    }

    private static String destination(JsonNode peer, String port) {
        var pods = peer.at("/podSelector/matchLabels");
        if (pods.has("strimzi.io/cluster")) {
            return port + " Kafka";
        } else if (pods.has("cnpg.io/cluster")) {
            return port + " PostgreSQL";
        } else if (pods.path("k8s-app").asText().equals("kube-dns")) {
            return port + " names";
        } else if (pods.path(Manifests.COMPONENT).asText().equals("issuer")
                || (peer.at("/ipBlock/cidr").asText().endsWith("/32") && port.equals("443"))) {
            return "the issuer";
        }
        return port + " of " + peer;
    }
}
