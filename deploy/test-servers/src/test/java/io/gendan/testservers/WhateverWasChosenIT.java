package io.gendan.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.infrastructure.PostgresServer.Database;
import io.gendan.infrastructure.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** The same promises, whatever was chosen. */
class WhateverWasChosenIT {

    @Test
    void a_role_enters_its_own_database_only_and_text_sorts_alike_everywhere() throws SQLException {
        try (var postgres = TestServers.chosen().postgres("order", "finance")) {
            var order = postgres.database("order");
            try (var connection = open(order);
                    var rows = connection
                            .createStatement()
                            .executeQuery("select datcollate, datlocale from pg_database"
                                    + " where datname = current_database()")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("C");
                assertThat(rows.getString(2)).isEqualTo("C.UTF-8");
            }
            var others = new Database("finance", postgres.database("finance").url(), order.user(), order.password());
            assertThatThrownBy(() -> open(others)).hasMessageContaining("permission denied");
            open(postgres.superuser()).close();
        }
    }

    @Test
    void the_topics_exist_when_it_is_ready() throws Exception {
        try (var kafka = TestServers.chosen().kafka(Topic.of("order"));
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            var described = admin.describeTopics(List.of("gendan.order.events", "gendan.order.master"))
                    .allTopicNames()
                    .get();
            assertThat(described.values())
                    .extracting(topic -> topic.partitions().size())
                    .containsExactlyInAnyOrder(6, 1);
        }
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
