package io.gendan.testservers;

import static java.util.stream.Collectors.toMap;

import io.gendan.infrastructure.PostgresRoles;
import io.gendan.infrastructure.PostgresServer.Database;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Its data lies in memory: it need not outlive anything. */
final class PostgresInContainer implements Postgres {

    private static final String SUPERUSER = "postgres";

    private final PostgreSQLContainer container;
    private final List<String> databases;

    private PostgresInContainer(PostgreSQLContainer container, List<String> databases) {
        this.container = container;
        this.databases = databases;
    }

    static PostgresInContainer start(List<String> databases) {
        var container = new PostgreSQLContainer(Images.POSTGRES)
                .withDatabaseName(SUPERUSER)
                .withUsername(SUPERUSER)
                .withPassword(SUPERUSER)
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
                .withTmpFs(Map.of("/var/lib/postgresql", "rw"))
                .withLabels(Leftovers.label())
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "timezone=UTC");
        container.setPortBindings(List.of("127.0.0.1::" + PostgreSQLContainer.POSTGRESQL_PORT));
        container.start();
        var postgres = new PostgresInContainer(container, databases);
        new PostgresRoles(postgres.superuser())
                .ensure(databases.stream().collect(toMap(Function.identity(), Function.identity())));
        return postgres;
    }

    @Override
    public Database database(String name) {
        if (!databases.contains(name)) {
            throw new IllegalArgumentException("no database " + name);
        }
        return new Database(name, url(name), name, name);
    }

    @Override
    public Database superuser() {
        return new Database(SUPERUSER, url(SUPERUSER), SUPERUSER, SUPERUSER);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    @Override
    public void close() {
        container.stop();
    }
}
