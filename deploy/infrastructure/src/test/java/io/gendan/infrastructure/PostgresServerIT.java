package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    static Path folder;

    static PostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.durable(folder, Ports.free(), Map.of("order", "secret-1", "finance", "secret-2"));
        postgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void a_committed_row_survives_a_killed_server() throws SQLException {
        try (var connection = open("order", "order", "secret-1")) {
            connection.createStatement().execute("CREATE TABLE kept (what text)");
            connection.createStatement().execute("INSERT INTO kept VALUES ('a promise')");
        }

        postgres.kill();
        assertThat(postgres.answers()).isFalse();
        postgres.start();

        try (var connection = open("order", "order", "secret-1");
                var rows = connection.createStatement().executeQuery("SELECT what FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("a promise");
        }
    }

    @Test
    void a_role_enters_no_database_but_its_own() throws SQLException {
        assertThatThrownBy(() -> open("finance", "order", "secret-1")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> open("postgres", "order", "secret-1")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> open("template1", "order", "secret-1")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> open("order", "order", "secret-2")).hasMessageContaining("password authentication");
        open("finance", "finance", "secret-2").close();
    }

    @Test
    void what_is_committed_is_on_the_disk() throws SQLException {
        try (var connection = open("order", "order", "secret-1")) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void an_orphan_of_a_killed_launcher_is_adopted() {
        var successor =
                PostgresServer.durable(folder, postgres.port(), Map.of("order", "secret-1", "finance", "secret-2"));

        assertThat(successor.adopt()).isTrue();
        assertThat(successor.process().orElseThrow().pid())
                .isEqualTo(postgres.process().orElseThrow().pid());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection open(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, user, password);
    }
}
