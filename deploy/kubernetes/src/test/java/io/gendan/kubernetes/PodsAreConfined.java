package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A service's pod may do what it needs and no more, ends in peace, and is spread and interrupted with measure. */
final class PodsAreConfined implements Rule {
    private static final Map<String, String> OF_THE_POD = Map.of(
            "/automountServiceAccountToken", "false",
            "/enableServiceLinks", "false",
            "/securityContext/runAsNonRoot", "true",
            "/securityContext/runAsUser", "10001",
            "/securityContext/seccompProfile/type", "RuntimeDefault");
    private static final Map<String, String> OF_A_CONTAINER = Map.of(
            "/securityContext/allowPrivilegeEscalation", "false",
            "/securityContext/readOnlyRootFilesystem", "true",
            "/securityContext/capabilities/drop/0", "ALL",
            "/securityContext/capabilities/add", "");
    private static final List<String> OPEN_TO_THE_NODE = List.of("hostNetwork", "hostPID", "hostIPC");

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        manifests.of("Deployment").forEach(deployment -> {
            var pod = deployment.at("/spec/template/spec");
            OF_THE_POD.forEach((field, value) -> require(deployment, pod, field, value, violations));
            Manifest.elements(pod.path("containers")).forEach(container -> {
                OF_A_CONTAINER.forEach((field, value) -> require(deployment, container, field, value, violations));
                if (container.at("/resources/requests").size() < 2
                        || !container.at("/resources/limits").has("memory")) {
                    violations.add(deployment + ": it asks for no processor time or memory, or limits none");
                }
            });
            OPEN_TO_THE_NODE.stream()
                    .filter(pod::has)
                    .map(field -> deployment + ": " + field)
                    .forEach(violations::add);
        });
        manifests.services().forEach(deployment -> {
            var pod = deployment.at("/spec/template/spec");
            if (pod.path("terminationGracePeriodSeconds").asLong()
                    <= ending(pod).toSeconds()) {
                violations.add(deployment + ": it is killed before it has ended");
            }
            if (pod.path("topologySpreadConstraints").isEmpty()) {
                violations.add(deployment + ": all its pods may be on one node");
            }
            if (!manifests.has("PodDisruptionBudget", deployment.name())) {
                violations.add(deployment + ": all its pods may be evicted at once");
            }
        });
        return violations;
    }

    /** What passes at most between the call to end and the end, besides the relay's last batch. */
    private static Duration ending(JsonNode pod) {
        var waiting = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asLong();
        var shutdown = Environment.CHASSIS.getProperty("quarkus.shutdown.timeout");
        return Duration.parse("PT" + shutdown.toUpperCase(Locale.ROOT)).plusSeconds(waiting);
    }

    private static void require(
            Manifest deployment, JsonNode where, String field, String value, List<String> violations) {
        if (!where.at(field).asText().equals(value)) {
            violations.add(deployment + ": " + field.substring(1) + " is not \"" + value + "\"");
        }
    }
}
