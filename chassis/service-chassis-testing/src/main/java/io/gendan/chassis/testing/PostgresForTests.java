package io.gendan.chassis.testing;

import io.gendan.infrastructure.PostgresServer.Database;
import io.gendan.testservers.Postgres;
import io.gendan.testservers.TestServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A throw-away PostgreSQL of the real kind; no Kafka, no issuer, no background threads: tests do these by hand. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable Postgres server;

    @Override
    public Map<String, String> start() {
        server = TestServers.chosen().postgres("service");
        Database database = server.database("service");
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.url()),
                Map.entry("quarkus.datasource.username", database.user()),
                Map.entry("quarkus.datasource.password", database.password()),
                Map.entry("quarkus.oidc.tenant-enabled", "false"),
                Map.entry("gendan.background.enabled", "false"),
                Map.entry("gendan.clock.adjustable", "true"),
                Map.entry("gendan.words.strict", "true"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.log.level", "WARN"));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
