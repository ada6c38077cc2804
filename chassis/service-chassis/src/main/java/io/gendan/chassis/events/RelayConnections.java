package io.gendan.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
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
        Properties settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        // A database that vanished without a word must not hold the relay for ever; its statements are short.
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "30");
        settings.setProperty("tcpKeepAlive", "true");
        // All that a relay writes is which events were sent; one that is forgotten by a crash is sent again, and
        // dropped by the inbox.
        settings.setProperty("options", "-c synchronous_commit=off");
        return DriverManager.getConnection(url, settings);
    }
}
