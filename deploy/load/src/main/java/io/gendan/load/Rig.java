package io.gendan.load;

import io.gendan.infrastructure.Folders;
import io.gendan.infrastructure.Server;
import io.gendan.infrastructure.TrainableServer;
import io.gendan.local.Place;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import io.gendan.walk.SampleFactory;
import io.gendan.walk.Switchboard;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What is measured: real servers on data of their own, with just the services a suite needs. */
final class Rig implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Place place;
    private final io.gendan.local.Platform installation;
    private final Platform platform;
    private final PrintStream out;
    private String version = "";
    private final Map<String, Server> infrastructure;
    private final Map<Department, TrainableServer> services = new EnumMap<>(Department.class);

    Rig(Place place, PrintStream out) {
        this.place = place;
        this.installation = new io.gendan.local.Platform(place);
        this.infrastructure = installation.infrastructure();
        this.out = out;
        var properties = new Properties();
        properties.putAll(installation.properties());
        this.platform = Platform.of(properties);
    }

    /** Starts anew, on empty data, and fills all six services with the factory: what one suite left is no burden of the next. */
    void open() {
        close();
        List.of("postgres", "kafka").forEach(server -> Folders.delete(place.folder(server)));
        infrastructure.values().forEach(Rig::start);
        noteCommitTimes();
        version = postgres()
                .query("postgres", "show server_version", row -> row.getString(1))
                .getFirst();
        cast(EnumSet.allOf(Department.class));
        var factory =
                new SampleFactory(switchboard(), new PrintStream(PrintStream.nullOutputStream()), new LargeFactory());
        factory.load();
        factory.letRulesSign();
        platform.clock().settle();
    }

    /** So that what was committed when can be asked afterwards, in every database by the same clock. */
    private void noteCommitTimes() {
        var noted = postgres().query("postgres", "show track_commit_timestamp", row -> row.getString(1));
        if (noted.equals(List.of("off"))) {
            postgres().run("postgres", "alter system set track_commit_timestamp = on");
            var server = Objects.requireNonNull(infrastructure.get("postgres"));
            server.stop();
            start(server);
        }
    }

    /** Has these services run, and no others. */
    void cast(Collection<Department> wanted) {
        for (var department : EnumSet.allOf(Department.class)) {
            if (!wanted.contains(department) && services.remove(department) instanceof Server superfluous) {
                superfluous.stop();
            }
        }
        var coming = new ArrayList<Server>();
        for (var department : wanted) {
            if (!services.containsKey(department)) {
                var service = installation.service(io.gendan.local.Department.valueOf(department.name()));
                services.put(department, service);
                train(service);
                coming.add(service);
            }
        }
        coming.forEach(Server::launch);
        coming.forEach(service -> service.awaitReady(START));
    }

    /** Stops a service as an operator does, and has it come again. */
    void restart(Department department) {
        var service = Objects.requireNonNull(services.get(department));
        service.stop();
        service.launch();
        service.awaitReady(START);
    }

    Platform platform() {
        return platform;
    }

    Switchboard switchboard() {
        return new Switchboard(platform);
    }

    /** Where Kafka listens. */
    String brokers() {
        return Objects.requireNonNull(installation.properties().get("gendan.kafka"));
    }

    /** By the factory clock of one department. */
    Instant now(Department department) {
        return Instant.parse(switchboard()
                .call(department, "ops")
                .get("/ops/clock")
                .path("now")
                .asText());
    }

    Postgres postgres() {
        return Postgres.of(installation);
    }

    Path kafkaData() {
        return place.folder("kafka").resolve("data");
    }

    /** Of the database server that is measured. */
    String postgresVersion() {
        return version;
    }

    /** Everything that runs, by its short name. */
    Map<String, Long> processes() {
        var all = new LinkedHashMap<String, Server>(infrastructure);
        services.forEach((department, service) -> all.put(department.slug(), service));
        var pids = new LinkedHashMap<String, Long>();
        all.forEach((name, server) -> server.process().ifPresent(process -> pids.put(name, process.pid())));
        return pids;
    }

    PrintStream out() {
        return out;
    }

    @Override
    public void close() {
        services.values().forEach(Server::stop);
        services.clear();
        new ArrayList<>(infrastructure.values()).reversed().forEach(Server::stop);
    }

    private static void start(Server server) {
        if (server instanceof TrainableServer trainable) {
            train(trainable);
        }
        server.launch();
        server.awaitReady(START);
    }

    private static void train(TrainableServer server) {
        if (!server.trained()) {
            server.train();
        }
    }
}
