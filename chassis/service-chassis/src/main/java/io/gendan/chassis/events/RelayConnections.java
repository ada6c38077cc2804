package io.gendan.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections of the relays' own, to the service's database. */
@ApplicationScoped
class RelayConnections implements Relay.Connections {
    private final String url;
    private final String username;
    private final String password;

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
