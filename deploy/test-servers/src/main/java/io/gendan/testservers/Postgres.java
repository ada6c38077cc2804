package io.gendan.testservers;

import io.gendan.infrastructure.PostgresServer.Database;

/** A running PostgreSQL. */
public interface Postgres extends AutoCloseable {

    /** One of the databases it was started with. */
    Database database(String name);

    /** The database {@code postgres} with the superuser. */
    Database superuser();

    @Override
    void close();
}
