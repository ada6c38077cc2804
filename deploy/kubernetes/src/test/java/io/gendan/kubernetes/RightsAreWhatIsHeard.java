package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.infrastructure.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A Kafka user may do what its service does and nothing else: write its department's topics, read what its handlers hear,
 * in its own group. A partner reads its own topic, in the group of its own name.
 */
final class RightsAreWhatIsHeard implements Rule {
    private static final String PARTNER = "partner-";

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        manifests
                .of("Kafka")
                .filter(kafka ->
                        !kafka.at("/spec/kafka/authorization/type").asText().equals("simple"))
                .map(kafka -> kafka + ": rights are not enforced")
                .forEach(violations::add);
        manifests
                .of("Kafka")
                .flatMap(kafka -> kafka.each("/spec/kafka/listeners"))
                .filter(listener -> !listener.path("tls").asBoolean()
                        || !listener.at("/authentication/type").asText().equals("tls"))
                .map(listener -> "Kafka: its listener " + listener.path("name") + " lets in whoever comes")
                .forEach(violations::add);
        for (var department : Department.all()) {
            if (!manifests.has("KafkaUser", department.service())) {
                violations.add("KafkaUser " + department.service() + ": it is missing");
            }
        }
        manifests.of("KafkaUser").forEach(user -> compare(user, due(user), violations));
        return violations;
    }

    private static void compare(Manifest user, Set<String> due, List<String> violations) {
        var given = user.each("/spec/authorization/acls")
                .flatMap(acl ->
                        Manifest.elements(acl.path("operations")).map(operation -> right(acl, operation.asText())))
                .collect(Collectors.toCollection(TreeSet::new));
        var excess = new TreeSet<>(given);
        excess.removeAll(due);
        excess.forEach(right -> violations.add(user + ": it need not " + right));
        var lack = new TreeSet<>(due);
        lack.removeAll(given);
        lack.forEach(right -> violations.add(user + ": it cannot " + right));
        if (!user.at("/spec/authentication/type").asText().equals("tls")) {
            violations.add(user + ": it has no certificate");
        }
    }

    private static String right(JsonNode acl, String operation) {
        var resource = acl.path("resource");
        return String.join(
                " ",
                operation,
                resource.path("type").asText(),
                resource.path("patternType").asText("literal"),
                resource.path("name").asText());
    }

    private static Set<String> due(Manifest user) {
        if (user.name().startsWith(PARTNER)) {
            var partner = user.name().substring(PARTNER.length());
            return Set.of("Read topic literal gendan.shipments." + partner, "Read group literal " + user.name());
        }
        return Department.all().stream()
                .filter(department -> department.service().equals(user.name()))
                .findAny()
                .map(RightsAreWhatIsHeard::due)
                .orElse(Set.of());
    }

    private static Set<String> due(Department department) {
        var due = new TreeSet<String>();
        Topic.of(department.name()).forEach(topic -> due.add("Write topic literal " + topic.name()));
        department.hears().forEach(topic -> due.add("Read topic literal " + topic));
        due.add("Read group literal gendan-" + department.name());
        if (department.name().equals("shipping")) {
            // Partners' topics come and go with the partners.
            due.add("Write topic prefix gendan.shipments.");
        }
        return due;
    }
}
