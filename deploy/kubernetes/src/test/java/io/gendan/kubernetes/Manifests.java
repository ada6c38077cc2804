package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything an overlay deploys. */
record Manifests(List<Manifest> all) {
    private static final YAMLMapper YAML = new YAMLMapper();

    static Manifests parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Manifest> of(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Set<String> names(String kind) {
        return of(kind).map(Manifest::name).collect(Collectors.toSet());
    }

    Manifest the(String kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + name));
    }

    boolean has(String kind, String name) {
        return names(kind).contains(name);
    }

    /** The six services' own. */
    Stream<Manifest> services() {
        return of("Deployment")
                .filter(deployment -> "service".equals(podLabels(deployment).get(COMPONENT)));
    }

    static final String COMPONENT = "app.kubernetes.io/component";

    static Map<String, String> podLabels(Manifest deployment) {
        return Manifest.strings(deployment.at("/spec/template/metadata/labels"));
    }

    /** What a container of the deployment finds in its environment by value: from its ConfigMaps, and written there. */
    Map<String, String> environment(Manifest deployment) {
        var environment = deployment
                .each("/spec/template/spec/containers", "envFrom")
                .map(source -> source.at("/configMapRef/name").asText())
                .filter(name -> has("ConfigMap", name))
                .flatMap(name -> Manifest.strings(the("ConfigMap", name).at("/data")).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
        deployment
                .each("/spec/template/spec/containers", "env")
                .filter(variable -> variable.has("value"))
                .forEach(variable -> environment.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return environment;
    }

    /** These manifests with one of them changed; a generated name may leave its hash away. */
    Manifests with(String kind, String name, Consumer<ObjectNode> change) {
        var original = of(kind).filter(manifest -> manifest.name().matches(Pattern.quote(name) + "(-[a-z0-9]{10})?"))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + name));
        var changed = new Manifest(original.json().deepCopy());
        change.accept(changed.json());
        var manifests = new ArrayList<>(all);
        manifests.set(all.indexOf(original), changed);
        return new Manifests(manifests);
    }

    static boolean selects(JsonNode matchLabels, Map<String, String> labels) {
        return labels.entrySet().containsAll(Manifest.strings(matchLabels).entrySet());
    }
}
