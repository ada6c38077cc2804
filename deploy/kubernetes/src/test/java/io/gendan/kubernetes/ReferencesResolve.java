package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one object says of another is true of an object here: names, and ports by name or number. */
final class ReferencesResolve implements Rule {

    @Override
    public List<String> violations(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(manifest -> faults(manifests, manifest).map(fault -> manifest + ": " + fault))
                .toList();
    }

    private static Stream<String> faults(Manifests all, Manifest manifest) {
        return switch (manifest.kind()) {
            case "Deployment" -> ofDeployment(all, manifest);
            case "Service" ->
                unknown(
                        "port",
                        manifest.each("/spec/ports").map(port -> port.path("targetPort")),
                        port -> portsOf(all, manifest.at("/spec/selector")).contains(port));
            case "NetworkPolicy" ->
                unknown(
                        "port",
                        manifest.each("/spec/ingress", "ports")
                                .map(port -> port.path("port"))
                                .filter(JsonNode::isTextual),
                        port -> portsOf(all, manifest.at("/spec/podSelector/matchLabels"))
                                .contains(port));
            case "PodMonitor" ->
                unknown(
                        "port",
                        manifest.each("/spec/podMetricsEndpoints").map(endpoint -> endpoint.path("port")),
                        port -> portsOf(all, manifest.at("/spec/selector/matchLabels"))
                                .contains(port));
            case "HTTPRoute" -> ofRoute(all, manifest);
            case "KafkaNodePool", "KafkaTopic", "KafkaUser" ->
                unknown(
                        "Kafka",
                        Stream.of(manifest.at("/metadata/labels/strimzi.io~1cluster")),
                        name -> all.has("Kafka", name));
            case "Cluster" ->
                unknown(
                        "ObjectStore",
                        manifest.each("/spec/plugins").map(plugin -> plugin.at("/parameters/barmanObjectName")),
                        name -> all.has("ObjectStore", name));
            case "Database" -> ofDatabase(all, manifest);
            case "ScheduledBackup" ->
                unknown("Cluster", Stream.of(manifest.at("/spec/cluster/name")), name -> all.has("Cluster", name));
            default -> Stream.of();
        };
    }

    private static Stream<String> ofDeployment(Manifests all, Manifest deployment) {
        var containers = deployment.each("/spec/template/spec/containers").toList();
        var ports = containers.stream()
                .flatMap(container -> Manifest.elements(container.path("ports")))
                .map(port -> port.path("name").asText())
                .collect(Collectors.toSet());
        var volumes = deployment
                .each("/spec/template/spec/volumes")
                .map(volume -> volume.path("name").asText())
                .collect(Collectors.toSet());
        var faults = new ArrayList<Stream<String>>();
        faults.add(unknown(
                "ServiceAccount",
                Stream.of(deployment.at("/spec/template/spec/serviceAccountName")),
                name -> all.has("ServiceAccount", name)));
        faults.add(unknown(
                "ConfigMap",
                deployment.json().findValues("configMapRef").stream().map(source -> source.path("name")),
                name -> all.has("ConfigMap", name)));
        faults.add(unknown(
                "port",
                containers.stream()
                        .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .map(probe -> container.path(probe).at("/httpGet/port"))),
                ports::contains));
        faults.add(unknown(
                "volume",
                containers.stream()
                        .flatMap(container -> Manifest.elements(container.path("volumeMounts")))
                        .map(mount -> mount.path("name")),
                volumes::contains));
        return faults.stream().flatMap(fault -> fault);
    }

    private static Stream<String> ofRoute(Manifests all, Manifest route) {
        var parents = unknown(
                "Gateway",
                route.each("/spec/parentRefs").map(parent -> parent.path("name")),
                name -> all.has("Gateway", name));
        var sections = route.each("/spec/parentRefs")
                .filter(parent -> all.has("Gateway", parent.path("name").asText()))
                .filter(parent -> all.the("Gateway", parent.path("name").asText())
                        .each("/spec/listeners")
                        .noneMatch(listener -> listener.path("name").equals(parent.path("sectionName"))))
                .map(parent -> "the gateway has no listener " + parent.path("sectionName"));
        var backends = route.each("/spec/rules", "backendRefs")
                .filter(backend -> !all.has("Service", backend.path("name").asText())
                        || all.the("Service", backend.path("name").asText())
                                .each("/spec/ports")
                                .noneMatch(port -> port.path("port").equals(backend.path("port"))))
                .map(backend -> "no Service has this name and port: " + backend);
        return Stream.of(parents, sections, backends).flatMap(faults -> faults);
    }

    private static Stream<String> ofDatabase(Manifests all, Manifest database) {
        var cluster = database.at("/spec/cluster/name").asText();
        if (!all.has("Cluster", cluster)) {
            return Stream.of("there is no Cluster " + cluster);
        }
        return unknown(
                "role",
                Stream.of(database.at("/spec/owner")),
                owner -> all.the("Cluster", cluster)
                        .each("/spec/managed/roles")
                        .anyMatch(role -> role.path("name").asText().equals(owner)));
    }

    private static List<String> portsOf(Manifests all, JsonNode selector) {
        return all.of("Deployment")
                .filter(deployment -> Manifests.selects(selector, Manifests.podLabels(deployment)))
                .flatMap(deployment -> deployment.each("/spec/template/spec/containers", "ports"))
                .map(port -> port.path("name").asText())
                .toList();
    }

    private static Stream<String> unknown(String what, Stream<JsonNode> names, Predicate<String> known) {
        return names.filter(name -> !name.isMissingNode())
                .map(JsonNode::asText)
                .filter(name -> !known.test(name))
                .map(name -> "there is no " + what + " \"" + name + "\"");
    }
}
