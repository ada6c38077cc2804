package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Secrets are named, never written down; each one and its keys are in the list of docs/operations.md that says who makes it. */
final class SecretsAreListed implements Rule {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| (`[^|]+) \\|[^|]+\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Set<String> listed = listed();

    @Override
    public List<String> violations(Manifests manifests) {
        var written = manifests.of("Secret").map(secret -> secret + ": a secret's value is written down");
        var unlisted = manifests.all().stream()
                .flatMap(manifest -> used(manifest)
                        .filter(secret -> !listed.contains(secret))
                        .map(secret ->
                                manifest + ": the secret " + secret + " is not in the list of docs/operations.md"));
        return Stream.concat(written, unlisted).toList();
    }

    /** What is used by anything here; {@code name/key}. */
    static Set<String> used(Manifests manifests) {
        return manifests.all().stream().flatMap(SecretsAreListed::used).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> used(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Deployment" ->
                Stream.concat(
                        manifest.json().findValues("secretKeyRef").stream().map(SecretsAreListed::key),
                        manifest.each("/spec/template/spec/volumes")
                                .map(volume -> volume.path("secret"))
                                .filter(JsonNode::isObject)
                                .flatMap(SecretsAreListed::files));
            case "Gateway" ->
                manifest.json().findValues("certificateRefs").stream()
                        .flatMap(Manifest::elements)
                        .flatMap(secret -> Stream.of("tls.crt", "tls.key").map(key -> name(secret) + "/" + key));
            case "Cluster" ->
                manifest.each("/spec/managed/roles")
                        .map(role -> role.path("passwordSecret"))
                        .flatMap(secret -> Stream.of("username", "password").map(key -> name(secret) + "/" + key));
            case "ObjectStore" ->
                Manifest.elements(manifest.at("/spec/configuration/s3Credentials"))
                        .map(SecretsAreListed::key);
            default -> Stream.of();
        };
    }

    private static Stream<String> files(JsonNode secret) {
        var items = secret.path("items");
        var name = secret.path("secretName").asText();
        return items.isEmpty()
                ? Stream.of(name + "/ (every key: name those that are needed)")
                : Manifest.elements(items)
                        .map(item -> name + "/" + item.path("key").asText());
    }

    private static String key(JsonNode reference) {
        return name(reference) + "/" + reference.path("key").asText();
    }

    private static String name(JsonNode reference) {
        return reference.path("name").asText();
    }

    /** Rows of the table: names in the first column, keys in the second; {@code <department>} stands for each. */
    static Set<String> listed() {
        try {
            var text = Files.readString(Department.ROOT.resolve("docs/operations.md"));
            return ROW.matcher(text)
                    .results()
                    .flatMap(row -> names(row.group(1))
                            .flatMap(name -> names(row.group(2)).map(key -> name + "/" + key)))
                    .flatMap(secret -> Department.all().stream()
                            .map(department -> secret.replace("<department>", department.name())))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).map(name -> {
            var quoted = NAME.matcher(name);
            return quoted.matches() ? quoted.group(1) : name;
        });
    }
}
