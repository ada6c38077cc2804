package io.gendan.load.chaos;

import io.gendan.load.Postgres;
import io.gendan.local.Place;
import io.gendan.local.Report;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import io.gendan.walk.Switchboard;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    static List<String> topics() {
        return Arrays.stream(Department.values()).map(Department::topic).toList();
    }

    /** Neither master data, of which the topic keeps the latest only, nor what one partner is told. */
    static boolean isOfADepartment(String topic) {
        return topics().contains(topic);
    }

    private final Place place;
    private final Platform platform;
    private final Postgres postgres;
    private final Records records;

    Ground(Place place, Properties addresses) {
        this.place = place;
        this.platform = Platform.of(addresses);
        this.postgres = Postgres.of(new io.gendan.local.Platform(place));
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
        return Stream.concat(DEPARTMENTS.stream(), Stream.of("postgres", "kafka"))
                .toList();
    }

    /** Whether the supervisor has everything running. */
    boolean isWhole() {
        return Report.read(place.report()).filter(Report::isReady).isPresent();
    }

    /** Nothing is signalled that is not running at the moment: then it was struck already. */
    void signal(String server, String signal) {
        Report.read(place.report())
                .flatMap(report -> report.server(server))
                .map(Report.Line::pid)
                .filter(pid -> pid > 0)
                .ifPresent(pid -> run("kill", "-" + signal, Long.toString(pid)));
    }

    void freeze(String server, Duration time) {
        signal(server, "STOP");
        pause(time);
        signal(server, "CONT");
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

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
