package io.gendan.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database per name, owned by a role of that name, closed to everybody else. Running it again changes nothing. */
public record PostgresRoles(PostgresServer.Database superuser) {

    /** @param passwords name of database and role to the role's password */
    public void ensure(Map<String, String> passwords) {
        try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password())) {
            run(connection, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
            run(connection, "REVOKE CONNECT ON DATABASE template1 FROM PUBLIC");
            for (var entry : passwords.entrySet()) {
                ensure(connection, entry.getKey(), entry.getValue());
            }
        } catch (SQLException e) {
            throw new InfrastructureFailure("Cannot create roles and databases: " + e.getMessage(), e);
        }
    }

    private static void ensure(Connection connection, String name, String password) throws SQLException {
        var quoted = connection.createStatement().enquoteIdentifier(name, true);
        var secret = connection.createStatement().enquoteLiteral(password);
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(connection, "CREATE ROLE " + quoted + " LOGIN");
        }
        run(connection, "ALTER ROLE " + quoted + " PASSWORD " + secret);
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + quoted + " OWNER " + quoted);
        }
        run(connection, "REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
