package io.gendan.local;

import io.gendan.infrastructure.Ports;
import io.gendan.infrastructure.TrainableServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One department's service as a JVM of its own. */
final class ServiceProcess extends TrainableServer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Small before fast: the first compiler only (50 MiB and half the processor time of a start less), and a heap that shrinks.
     * Training and use need identical options, or the cache is refused.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms40m",
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED");

    private final int port;
    private final Application application;
    private final Map<String, String> environment;
    private final Path copy;

    ServiceProcess(
            Department department, Path folder, int port, Application application, Map<String, String> environment) {
        super(department.module(), folder, department.slug());
        this.port = port;
        this.application = application;
        this.environment = Map.copyOf(environment);
        this.copy = application.copy();
    }

    @Override
    protected void practise() {
        for (var path : List.of("/q/health", "/openapi", "/q/metrics", "/desk", "/events?after=0", "/ops/quiet")) {
            Ports.httpStatus(port, path, PATIENCE);
        }
    }

    @Override
    protected void prepare() {
        application.keepOnly(copy);
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        cacheOption().ifPresent(command::add);
        command.addAll(List.of("-jar", copy.resolve("quarkus-run.jar").toString()));
        return command;
    }

    /** Ours, and what {@code GENDAN_JAVA_OPTIONS} adds: a benchmark may want {@code -XX:TieredStopAtLevel=4 -Xmx512m}. */
    private static List<String> options() {
        var more = System.getenv().getOrDefault("GENDAN_JAVA_OPTIONS", "").strip();
        return more.isEmpty()
                ? OPTIONS
                : Stream.concat(OPTIONS.stream(), Stream.of(more.split("\\s+"))).toList();
    }

    @Override
    protected Path cache() {
        int key = List.of(System.getProperty("java.vm.version"), options()).hashCode();
        return copy.resolve("start-" + Integer.toHexString(key) + ".aot");
    }

    @Override
    protected Map<String, String> environment() {
        return environment;
    }

    /** A look costs a service that is busy starting more than it costs us. */
    @Override
    protected Duration probeInterval() {
        return Duration.ofMillis(150);
    }

    @Override
    public boolean answers() {
        return Ports.httpStatus(port, "/q/health/live", PATIENCE) != 0;
    }

    @Override
    protected boolean ready() {
        return Ports.httpStatus(port, "/q/health/ready", PATIENCE) == 200;
    }
}
