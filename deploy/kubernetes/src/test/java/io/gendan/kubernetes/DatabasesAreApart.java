package io.gendan.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A department has a database and a role of its name, reaches no other, and all of them together fit into the server. */
final class DatabasesAreApart implements Rule {
    /** Beside its pool: one of the relay, one of Flyway at the start. */
    private static final int OUTSIDE_THE_POOL = 2;
    /** What PostgreSQL keeps for superusers, the operator's own, and replication. */
    private static final int OF_THE_SERVER = 20;

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        for (var department : Department.all()) {
            if (manifests.of("Database").noneMatch(database -> isOf(database, department))) {
                violations.add("Database " + department.name() + ": it is missing, or not its own department's");
            }
        }
        manifests.of("Cluster").forEach(cluster -> {
            var rules = cluster.each("/spec/postgresql/pg_hba")
                    .map(rule -> rule.asText())
                    .toList();
            if (rules.isEmpty() || !rules.getLast().equals("host all all all reject")) {
                violations.add(cluster + ": whoever knows a password reaches every database");
            }
            rules.stream()
                    .filter(rule -> !rule.endsWith(" reject") && !rule.startsWith("hostssl sameuser "))
                    .map(rule -> cluster + ": \"" + rule + "\" opens databases to others, or without TLS")
                    .forEach(violations::add);
            var room = cluster.at("/spec/postgresql/parameters/max_connections").asInt() - OF_THE_SERVER;
            var wanted = connections(manifests);
            if (wanted > room) {
                violations.add(cluster + ": services may want " + wanted + " connections and find " + room);
            }
            var standbys = cluster.at("/spec/instances").asInt() - 1;
            if (standbys > 0
                    && cluster.at("/spec/postgresql/synchronous/number").asInt() != 1) {
                violations.add(cluster + ": a standby that takes over may have forgotten what was sent");
            }
        });
        return violations;
    }

    private static boolean isOf(Manifest database, Department department) {
        return database.at("/spec/name").asText().equals(department.name())
                && database.at("/spec/owner").asText().equals(department.name());
    }

    private static int connections(Manifests manifests) {
        return manifests
                .services()
                .mapToInt(deployment -> (deployment.at("/spec/replicas").asInt()
                                + deployment
                                        .at("/spec/strategy/rollingUpdate/maxSurge")
                                        .asInt())
                        * (pool(manifests.environment(deployment)) + OUTSIDE_THE_POOL))
                .sum();
    }

    private static int pool(Map<String, String> environment) {
        return Integer.parseInt(environment.getOrDefault(
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE",
                Environment.CHASSIS.getProperty("quarkus.datasource.jdbc.max-size")));
    }
}
