package io.gendan.load.chaos;

import io.gendan.infrastructure.Command;
import io.gendan.load.Postgres;
import io.gendan.local.Pause;
import io.gendan.local.Place;
import io.gendan.local.Report;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import io.gendan.walk.Switchboard;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Where it happens: a platform kept running by the launcher's supervisor, with everything one can do to it from outside. */
final class Ground {

    static final List<String> DEPARTMENTS =
            Arrays.stream(Department.values()).map(Department::slug).toList();

    /** What all services lean on. */
    static final List<String> SERVERS = List.of("postgres", "kafka");

    static List<String> topics() {
        return Arrays.stream(Department.values()).map(Department::topic).toList();
    }

    /** Neither master data, of which the topic keeps the latest only, nor what one partner is told. */
    static boolean isOfADepartment(String topic) {
        return topics().contains(topic);
    }

    private final Place place;
    private final Stage stage;
    private final Platform platform;
    private final Postgres postgres;
    private final Records records;

    /** @param stage on which the platform runs */
    Ground(Place place, Stage stage) {
        var installation = new io.gendan.local.Platform(place);
        var addresses = new Properties();
        addresses.putAll(installation.properties());
        this.place = place;
        this.stage = stage;
        this.platform = Platform.of(addresses);
        this.postgres = Postgres.of(installation);
        this.records = new Records(addresses.getProperty("gendan.kafka"));
    }

    Platform platform() {
        return platform;
    }

    Records records() {
        return records;
    }

    /** The issuer is left alone: it stands for one that is not ours. */
    List<String> servers() {
        return Stream.concat(DEPARTMENTS.stream(), SERVERS.stream()).toList();
    }

    /** Whether the supervisor has everything running. */
    boolean isWhole() {
        return Report.read(place.report()).filter(Report::isReady).isPresent();
    }

    private boolean isReady(String server) {
        return Report.read(place.report())
                .flatMap(report -> report.server(server))
                .filter(Report.Line::isReady)
                .isPresent();
    }

    /** Nothing is signalled that is not running at the moment: then it was struck already. */
    void signal(String server, String signal) {
        Report.read(place.report())
                .flatMap(report -> report.server(server))
                .map(Report.Line::pid)
                .filter(pid -> pid > 0)
                .ifPresent(pid -> Command.succeeds("kill", "-" + signal, Long.toString(pid)));
    }

    void freeze(String server, Duration time) {
        signal(server, "STOP");
        during(time, () -> signal(server, "CONT"));
    }

    void cut(String service, String server, Duration time) {
        var detour = stage.detours().between(service, server);
        detour.cut();
        during(time, detour::heal);
    }

    void stall(String service, String server, Duration time) {
        var detour = stage.detours().between(service, server);
        detour.stall();
        during(time, detour::heal);
    }

    /**
     * Of a server that runs: on a disk that fills while Kafka builds its indexes anew, it would take its log for corrupt.
     *
     * @throws IllegalStateException when it does not run, or its disk cannot be filled without filling others
     */
    void fillDisk(String server, Duration time) {
        var disk = stage.disks().of(server);
        if (!isReady(server)) {
            throw new IllegalStateException(server + " does not run");
        }
        disk.fill();
        during(time, disk::relieve);
    }

    private static void during(Duration time, Runnable end) {
        try {
            Pause.of(time);
        } finally {
            end.run();
        }
    }

    /** Returns how many connections were cut. */
    int cutOff(String service) {
        try {
            return postgres.query(
                            "postgres",
                            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + service
                                    + "' and usename = '" + service + "'",
                            row -> row.getBoolean(1))
                    .size();
        } catch (IllegalStateException databaseIsAway) {
            return 0;
        }
    }

    void stepClock(String department, Duration step) {
        var phone = new Switchboard(platform).call(Department.of(department), "ops");
        var now = Instant.parse(phone.get("/ops/clock").path("now").asText());
        phone.post("/ops/clock", Map.of("now", now.plus(step)));
    }
}
