package io.gendan.local;

import io.gendan.infrastructure.IdentityIssuer;
import io.gendan.infrastructure.KafkaBroker;
import io.gendan.infrastructure.KafkaListener;
import io.gendan.infrastructure.PostgresServer;
import io.gendan.infrastructure.Secrets;
import io.gendan.infrastructure.Server;
import io.gendan.infrastructure.Topic;
import io.gendan.infrastructure.TrainableServer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All servers of one installation, wired to each other. */
public final class Platform {

    private final Place place;
    private final Addresses addresses;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final IdentityIssuer issuer;

    public Platform(Place place) {
        this.place = place;
        this.addresses = place.addresses();
        this.postgres = PostgresServer.durable(place.folder("postgres"), addresses.postgres(), passwords(place));
        this.kafka = new KafkaBroker(
                place.folder("kafka"),
                addresses.kafka(),
                addresses.kafkaController(),
                Topic.ofAll(Department.slugs()),
                place.detours() ? listeners() : List.of());
        this.issuer = new IdentityIssuer(place.folder("issuer"), addresses.issuer(), Users.all());
    }

    /** By the short name people use for them, in the order in which they are shown. */
    public Map<String, Server> infrastructure() {
        var servers = new LinkedHashMap<String, Server>();
        servers.put("postgres", postgres);
        servers.put("kafka", kafka);
        servers.put("issuer", issuer);
        return servers;
    }

    /** As it is built now. */
    public TrainableServer service(Department department) {
        return new ServiceProcess(
                department,
                place.folder(department.slug()),
                addresses.service(department),
                Application.of(place, department),
                environment(department));
    }

    String issuerUrl() {
        return issuer.url();
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** For looking at all databases and at the server itself. */
    public PostgresServer.Database superuser() {
        return postgres.superuser();
    }

    /** Where everything listens and with which passwords, as the programs of deploy/walk and deploy/load want to be told. */
    public Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        for (var department : Department.values()) {
            var database = postgres.database(department.slug());
            var prefix = "gendan.postgres." + department.slug();
            properties.put(
                    "gendan." + department.slug() + ".url",
                    addresses.url(department).toString());
            properties.put(prefix + ".url", database.url());
            properties.put(prefix + ".user", database.user());
            properties.put(prefix + ".password", database.password());
        }
        properties.put("gendan.issuer.url", issuer.url());
        properties.put("gendan.kafka", kafka.bootstrapServers());
        return properties;
    }

    private Map<String, String> environment(Department department) {
        var environment = new TreeMap<>(own(department));
        for (var each : Department.values()) {
            environment.put(
                    "GENDAN_DESK_ADDRESSES_" + each.name(), addresses.url(each).toString());
        }
        return environment;
    }

    private List<KafkaListener> listeners() {
        return Arrays.stream(Department.values())
                .map(department -> new KafkaListener(
                        department.name(),
                        addresses.kafkaBehindDetour(department),
                        addresses.detourToKafka(department)))
                .toList();
    }

    private PostgresServer.Database databaseOf(Department department) {
        var database = postgres.database(department.slug());
        return place.detours() ? database.by(addresses.detourToPostgres(department)) : database;
    }

    private String kafkaFor(Department department) {
        return place.detours() ? "127.0.0.1:" + addresses.detourToKafka(department) : kafka.bootstrapServers();
    }

    private Map<String, String> own(Department department) {
        var database = databaseOf(department);
        return Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(addresses.service(department))),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.url()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.user()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.password()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafkaFor(department)),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url()),
                Map.entry("QUARKUS_OIDC_CLIENT_ID", "gendan"),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", Secrets.kept(place.secret("oidc"))),
                Map.entry("GENDAN_DESK_COOKIE_SECRET", Secrets.kept(place.secret("session"))),
                Map.entry("GENDAN_CLOCK_ADJUSTABLE", "true"),
                // Logs are read by people here, and "not ready yet" is no news while starting.
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"),
                Map.entry("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN"),
                Map.entry("MALLOC_ARENA_MAX", "2"));
    }

    private static Map<String, String> passwords(Place place) {
        var passwords = new TreeMap<String, String>();
        for (var department : Department.slugs()) {
            passwords.put(department, Secrets.kept(place.secret("database-" + department)));
        }
        return passwords;
    }
}
