package io.gendan.chassis.testing;

import io.gendan.infrastructure.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A throw-away PostgreSQL of the real kind; no Kafka, no issuer, no background threads: tests do these by hand. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        server = PostgresServer.throwAway("service");
        server.start();
        PostgresServer.Database database = server.database("service");
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.oidc.tenant-enabled", "false",
                "gendan.background.enabled", "false",
                "gendan.clock.adjustable", "true",
                "quarkus.http.test-port", "0",
                "quarkus.log.level", "WARN");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
