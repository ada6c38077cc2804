package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every variable is a setting the application has, and its value fits what is deployed beside it. */
final class EnvironmentIsUnderstood implements Rule {
    private static final Pattern FILE = Pattern.compile("/etc/gendan/[\\w./-]+");
    private static final Pattern DATABASE =
            Pattern.compile("jdbc:postgresql://([\\w-]+)-rw:5432/(\\w+)\\?sslmode=verify-full&.*");

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        manifests
                .services()
                .forEach(deployment -> Department.all().stream()
                        .filter(department -> department.service().equals(deployment.name()))
                        .forEach(department -> faults(manifests, deployment, department)
                                .map(fault -> deployment + ": " + fault)
                                .forEach(violations::add)));
        return violations;
    }

    private static Stream<String> faults(Manifests all, Manifest deployment, Department department) {
        var environment = all.environment(deployment);
        var names = Stream.concat(
                        environment.keySet().stream(),
                        deployment
                                .each("/spec/template/spec/containers", "env")
                                .map(it -> it.path("name").asText()))
                .collect(Collectors.toSet());
        var files = files(deployment);
        return Stream.of(
                        names.stream()
                                .filter(name -> !Environment.understands(name, department))
                                .map(name -> "the application has no setting " + name),
                        environment.values().stream()
                                .flatMap(value -> FILE.matcher(value).results())
                                .map(file -> file.group())
                                .filter(file -> !files.contains(file))
                                .map(file -> "no volume brings " + file),
                        expected(all, department)
                                .filter(entry -> !entry.getValue().equals(environment.get(entry.getKey())))
                                .map(entry -> entry.getKey() + " is not " + entry.getValue()),
                        database(all, environment, department),
                        issuer(environment))
                .flatMap(faults -> faults);
    }

    private static Stream<Map.Entry<String, String>> expected(Manifests all, Department department) {
        var kafka = all.of("Kafka")
                .flatMap(cluster -> cluster.each("/spec/kafka/listeners")
                        .filter(listener -> listener.path("type").asText().equals("internal"))
                        .map(listener -> cluster.name() + "-kafka-bootstrap:"
                                + listener.path("port").asInt()));
        var desks = all.of("HTTPRoute")
                .filter(route -> route.name().endsWith("-service"))
                .map(route -> Map.entry(
                        "GENDAN_DESK_ADDRESSES_"
                                + route.name().replace("-service", "").toUpperCase(Locale.ROOT),
                        "https://" + route.at("/spec/hostnames/0").asText()));
        // One sign-on: the cookie is for the domain all the hosts share.
        var domain = all.of("HTTPRoute")
                .filter(route -> route.name().equals(department.service()))
                .map(route -> Map.entry(
                        "QUARKUS_OIDC_DESK_AUTHENTICATION_COOKIE_DOMAIN",
                        route.at("/spec/hostnames/0").asText().replaceFirst("^[^.]+\\.", "")));
        return Stream.of(
                        kafka.map(address -> Map.entry("KAFKA_BOOTSTRAP_SERVERS", address)),
                        desks,
                        domain,
                        Stream.of(
                                Map.entry("QUARKUS_HTTP_HOST", "0.0.0.0"), Map.entry("KAFKA_SECURITY_PROTOCOL", "SSL")))
                .flatMap(entries -> entries);
    }

    private static Stream<String> database(Manifests all, Map<String, String> environment, Department department) {
        var url = DATABASE.matcher(environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""));
        var found = url.matches()
                && url.group(2).equals(department.name())
                && all.of("Database")
                        .anyMatch(database -> database.at("/spec/name").asText().equals(url.group(2))
                                && database.at("/spec/cluster/name").asText().equals(url.group(1)));
        return found ? Stream.of() : Stream.of("QUARKUS_DATASOURCE_JDBC_URL is not that of its own database, over TLS");
    }

    /** What the chassis refuses in its profile of production (ProductionRules), refused before it is deployed. */
    private static Stream<String> issuer(Map<String, String> environment) {
        var local = "local".equals(environment.get("QUARKUS_PROFILE"));
        var issuer = environment.getOrDefault("QUARKUS_OIDC_AUTH_SERVER_URL", "");
        return local || "https".equals(URI.create(issuer).getScheme())
                ? Stream.of()
                : Stream.of("the issuer is not reached by https: " + issuer);
    }

    private static Set<String> files(Manifest deployment) {
        return deployment
                .each("/spec/template/spec/containers", "volumeMounts")
                .flatMap(mount -> deployment
                        .each("/spec/template/spec/volumes")
                        .filter(volume -> volume.path("name").equals(mount.path("name")))
                        .flatMap(volume -> Manifest.elements(volume.at("/secret/items")))
                        .map(item -> text(mount, "mountPath") + "/" + text(item, "path")))
                .collect(Collectors.toSet());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
