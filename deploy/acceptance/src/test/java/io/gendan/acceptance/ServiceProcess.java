package io.gendan.acceptance;

import io.gendan.infrastructure.Ports;
import io.gendan.infrastructure.Server;
import io.gendan.walk.Department;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One service as it was built, in a JVM of its own. */
final class ServiceProcess extends Server {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int port;
    private final Path application;
    private final Map<String, String> environment;

    ServiceProcess(Department department, int port, Path folder, Path application, Map<String, String> environment) {
        super(department.slug() + "-service", folder, department.slug());
        this.port = port;
        this.application = application;
        this.environment = environment;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    protected List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.port=" + port,
                "-jar",
                application.resolve("quarkus-run.jar").toString());
    }

    @Override
    protected Map<String, String> environment() {
        return environment;
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
