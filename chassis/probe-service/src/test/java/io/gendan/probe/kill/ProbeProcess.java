package io.gendan.probe.kill;

import static org.awaitility.Awaitility.await;

import io.gendan.infrastructure.PostgresServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packaged probe service as a process of its own, that can be killed. */
final class ProbeProcess implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    ProbeProcess(PostgresServer.Database database, String bootstrapServers) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        environment = Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                database.user(),
                "QUARKUS_DATASOURCE_PASSWORD",
                database.password(),
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers,
                "QUARKUS_OIDC_TENANT_ENABLED",
                "false",
                "GENDAN_REPLICA",
                "1",
                "QUARKUS_PROFILE",
                "local");
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "probe.log").toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> get("/q/health/ready") == 200);
    }

    /** SIGKILL, at whatever line it is. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    int get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    int post(String path, String body, String idempotencyKey) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        http.close();
    }
}
