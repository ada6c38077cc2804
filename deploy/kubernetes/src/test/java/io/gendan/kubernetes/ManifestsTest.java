package io.gendan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManifestsTest {

    @ParameterizedTest
    @EnumSource
    void everything_in_the_overlay_holds(Overlay overlay) {
        assertThat(Rules.violations(overlay.rendered())).isEmpty();
    }

    @Test
    void production_has_every_kind_of_object_and_three_of_what_must_outlive_a_machine() {
        var production = Overlay.PRODUCTION.rendered();

        assertThat(production
                        .the("KafkaNodePool", "brokers")
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(3);
        assertThat(production
                        .the("KafkaNodePool", "controllers")
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(3);
        assertThat(production
                        .the("Kafka", "gendan")
                        .at("/spec/kafka/config/min.insync.replicas")
                        .asInt())
                .isEqualTo(2);
        assertThat(production
                        .the("Cluster", "gendan-database")
                        .at("/spec/instances")
                        .asInt())
                .isEqualTo(3);
        assertThat(production.services())
                .hasSize(6)
                .allMatch(it -> it.at("/spec/replicas").asInt() >= 2);
    }

    @Test
    void production_takes_its_images_from_the_registry() {
        assertThat(Overlay.PRODUCTION.rendered().services())
                .extracting(
                        it -> it.at("/spec/template/spec/containers/0/image").asText())
                .allMatch(image -> image.startsWith("registry.example.com/gendan/"));
    }

    @Test
    void one_machine_gets_one_of_everything() {
        var local = Overlay.LOCAL.rendered();

        assertThat(Stream.concat(local.of("Deployment"), local.of("KafkaNodePool")))
                .hasSize(8)
                .allMatch(it -> it.at("/spec/replicas").asInt() == 1);
        assertThat(local.the("Cluster", "gendan-database").at("/spec/instances").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_services_are_found_by_the_label_that_operations_use() {
        assertThat(Overlay.PRODUCTION.rendered().of("Deployment"))
                .hasSize(6)
                .allMatch(it -> "service".equals(it.labels().get(Manifests.COMPONENT)));
    }

    @Test
    void every_secret_in_the_list_is_needed() {
        var used = new TreeSet<String>();
        for (var overlay : List.of(Overlay.values())) {
            used.addAll(SecretsAreListed.used(overlay.rendered()));
        }
        assertThat(SecretsAreListed.listed()).isEqualTo(used);
    }

    @Test
    void what_the_sources_hear_is_what_the_event_map_says() throws IOException {
        var map = new Properties();
        try (var text = Files.newBufferedReader(
                Department.ROOT.resolve("deploy/walk/src/main/resources/io/gendan/checker/listeners.properties"))) {
            map.load(text);
        }
        for (var department : Department.all()) {
            assertThat(producers(department.hears().stream(), 1))
                    .as(department.name())
                    .isEqualTo(producers(
                            map.stringPropertyNames().stream()
                                    // The order desk keeps the timeline and so hears everything about an order.
                                    .filter(event -> department.name().equals("order")
                                            || List.of(map.getProperty(event).split(" "))
                                                    .contains(department.name())),
                            0));
        }
    }

    private static Set<String> producers(Stream<String> names, int part) {
        return names.map(name -> name.split("\\.")[part]).collect(Collectors.toCollection(TreeSet::new));
    }
}
