package io.gendan.acceptance;

import io.gendan.infrastructure.Folders;
import io.gendan.infrastructure.IdentityIssuer;
import io.gendan.infrastructure.KafkaBroker;
import io.gendan.infrastructure.Ports;
import io.gendan.infrastructure.PostgresServer;
import io.gendan.infrastructure.Server;
import io.gendan.infrastructure.Topic;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import io.gendan.walk.SampleFactory;
import io.gendan.walk.Switchboard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The whole platform on free ports, once for all stories; what it leaves behind goes when the JVM ends. PostgreSQL and Kafka are
 * processes as under the launcher, never containers: stories kill and restart them.
 */
public final class RunningPlatform {

    private static final Duration START = Duration.ofMinutes(2);
    private static final List<String> NAMES =
            Arrays.stream(Department.values()).map(Department::slug).toList();

    /** Whom the login page offers. */
    private static final String[] PEOPLE = {
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "workshop",
        "purchaser",
        "warehouse",
        "shipping",
        "finance",
        "auditor",
        "ops",
        "customer-C004",
        "customer-C008"
    };

    private static final class Holder {
        private static final RunningPlatform ONE = new RunningPlatform();
    }

    private final PostgresServer postgres = PostgresServer.throwAway(NAMES.toArray(String[]::new));
    private final KafkaBroker kafka = KafkaBroker.throwAway(Topic.ofAll(NAMES));
    private final IdentityIssuer issuer = IdentityIssuer.throwAway(PEOPLE);
    private final Map<Department, Integer> ports = Arrays.stream(Department.values())
            .collect(Collectors.toMap(department -> department, department -> Ports.free()));
    private final Map<Department, ServiceProcess> services = new EnumMap<>(Department.class);
    private final Path folder = temporaryFolder();
    private final Platform platform;

    public static RunningPlatform get() {
        return Holder.ONE;
    }

    private RunningPlatform() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        List.of(postgres, kafka, issuer).forEach(Server::launch);
        List.of(postgres, kafka, issuer).forEach(server -> server.awaitReady(START));
        for (var department : Department.values()) {
            services.put(department, service(department));
        }
        services.values().forEach(Server::launch);
        services.values().forEach(service -> service.awaitReady(START));

        var urls = new EnumMap<Department, URI>(Department.class);
        var databases = new EnumMap<Department, Platform.Database>(Department.class);
        services.forEach((department, service) -> {
            var database = postgres.database(department.slug());
            urls.put(department, service.url());
            databases.put(department, new Platform.Database(database.url(), database.user(), database.password()));
        });
        platform = new Platform(URI.create(issuer.url()), urls, databases);
        var factory = new SampleFactory(new Switchboard(platform), System.out);
        factory.load();
        factory.letRulesSign();
    }

    public Platform platform() {
        return platform;
    }

    Server service(String name) {
        return Objects.requireNonNull(services.get(Department.of(name)));
    }

    /** By its short name, for those who kill it. */
    Server server(String name) {
        return switch (name) {
            case "postgres" -> postgres;
            case "kafka" -> kafka;
            default -> service(name);
        };
    }

    private ServiceProcess service(Department department) {
        var database = postgres.database(department.slug());
        var environment = new HashMap<>(Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                database.user(),
                "QUARKUS_DATASOURCE_PASSWORD",
                database.password(),
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                issuer.url(),
                "QUARKUS_OIDC_CLIENT_ID",
                "gendan",
                "QUARKUS_OIDC_CREDENTIALS_SECRET",
                "a secret that is none, for stories only",
                "GENDAN_CLOCK_ADJUSTABLE",
                "true",
                "MALLOC_ARENA_MAX",
                "2"));
        ports.forEach((each, port) -> environment.put(
                "GENDAN_DESK_ADDRESSES_" + each.slug().toUpperCase(Locale.ROOT), "http://127.0.0.1:" + port));
        return new ServiceProcess(
                department,
                port(department),
                Folders.create(folder.resolve(department.slug())),
                copy(department),
                environment);
    }

    private int port(Department department) {
        return Objects.requireNonNull(ports.get(department));
    }

    /** A build that runs meanwhile must not change what is being told about. */
    private Path copy(Department department) {
        var built = Path.of("../..", department.slug() + "-service", "target", "quarkus-app");
        var copy = folder.resolve(department.slug()).resolve("application");
        try (var files = Files.walk(built)) {
            for (var file : files.toList()) {
                var target = copy.resolve(built.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new IllegalStateException(department.slug() + "-service is not built: " + e.getMessage(), e);
        }
    }

    private void end() {
        services.values().forEach(service -> service.stop(Duration.ZERO));
        Folders.delete(folder);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("gendan-acceptance-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
