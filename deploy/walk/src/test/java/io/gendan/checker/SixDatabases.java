package io.gendan.checker;

import io.gendan.testservers.Postgres;
import io.gendan.testservers.TestServers;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** Six real databases with the services' own schemas, empty. */
final class SixDatabases implements AutoCloseable {

    private static final Path ROOT = Path.of("../..");

    private final Postgres server = TestServers.chosen()
            .postgres(Arrays.stream(Department.values()).map(Department::slug).toArray(String[]::new));
    private final Platform platform;

    SixDatabases() throws IOException {
        var databases = new EnumMap<Department, Platform.Database>(Department.class);
        for (var department : Department.values()) {
            var database = server.database(department.slug());
            databases.put(department, new Platform.Database(database.url(), database.user(), database.password()));
        }
        platform = new Platform(URI.create("http://nobody"), new EnumMap<>(Department.class), databases);
        for (var department : Department.values()) {
            for (var migration : migrations(department)) {
                run(department, Files.readString(migration));
            }
        }
    }

    Evidence evidence() {
        return new DatabaseEvidence(platform, List.of());
    }

    void run(Department department, String sql) {
        var database = platform.database(department);
        try (var connection = DriverManager.getConnection(
                        database.url(), "postgres", server.superuser().password());
                var statement = connection.createStatement()) {
            statement.execute("set role \"" + department.slug() + "\"; " + sql);
        } catch (SQLException e) {
            throw new IllegalStateException(department.slug() + ": " + e.getMessage(), e);
        }
    }

    /** As nobody can by the service's own role: past triggers and constraints of the ledger. */
    void tamper(Department department, String sql) {
        run(department, "reset role; set session_replication_role = replica; " + sql);
    }

    private static List<Path> migrations(Department department) throws IOException {
        try (var chassis = Files.list(ROOT.resolve("chassis/service-chassis/src/main/resources/db/chassis"));
                var own = Files.list(ROOT.resolve(department.slug() + "-service/src/main/resources/db/migration"))) {
            return Stream.concat(chassis.sorted(), own.sorted()).toList();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
