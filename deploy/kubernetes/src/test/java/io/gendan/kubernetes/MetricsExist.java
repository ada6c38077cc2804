package io.gendan.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Alerts and dashboards ask for what a service really exports: its chassis' meters, and a few of what it stands on. */
final class MetricsExist implements Rule {
    private static final Pattern METER =
            Pattern.compile("(Gauge\\.builder|counter|Timer\\.builder)\\(\"(gendan\\.[a-z.]+)\"");
    private static final Pattern NO_METRIC = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)|\\boffset\\s+\\w+|\\b(?:and|or|unless)\\b");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b(?!\\s*\\()");

    /** Of Quarkus, the JVM, the Kafka client and Prometheus itself, as a running service shows them. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "http_server_requests_seconds_count",
            "http_server_requests_seconds_sum",
            "jvm_memory_used_bytes",
            "kafka_consumer_fetch_manager_records_lag_max",
            "process_cpu_usage",
            "up");

    private final Set<String> exported = exported();

    @Override
    public List<String> violations(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(manifest -> expressions(manifest)
                        .flatMap(MetricsExist::metrics)
                        .filter(metric -> !exported.contains(metric))
                        .distinct()
                        .map(metric -> manifest + ": no service exports " + metric))
                .toList();
    }

    private static Stream<String> expressions(Manifest manifest) {
        return switch (manifest.kind()) {
            case "PrometheusRule" -> manifest.json().findValuesAsText("expr").stream();
            case "ConfigMap" ->
                Manifest.strings(manifest.at("/data")).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".json"))
                        .flatMap(file -> dashboard(file.getValue()));
            default -> Stream.of();
        };
    }

    private static Stream<String> dashboard(String json) {
        try {
            return new ObjectMapper().readTree(json).findValuesAsText("expr").stream();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> metrics(String expression) {
        return METRIC.matcher(NO_METRIC.matcher(expression).replaceAll(" "))
                .results()
                .map(metric -> metric.group());
    }

    private static Set<String> exported() {
        var metrics = new TreeSet<>(OF_THE_PLATFORM);
        try (var files = Files.walk(Department.ROOT.resolve("chassis/service-chassis/src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                METER.matcher(Files.readString(file))
                        .results()
                        .flatMap(meter -> series(meter.group(1), meter.group(2).replace('.', '_')))
                        .forEach(metrics::add);
            }
            return metrics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> series(String meter, String name) {
        return switch (meter) {
            case "counter" -> Stream.of(name + "_total");
            case "Timer.builder" -> Stream.of("_count", "_sum", "_max").map(end -> name + "_seconds" + end);
            default -> Stream.of(name);
        };
    }
}
