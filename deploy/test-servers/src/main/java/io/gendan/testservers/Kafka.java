package io.gendan.testservers;

/** A running broker. */
public interface Kafka extends AutoCloseable {

    /** The value for {@code bootstrap.servers}. */
    String bootstrapServers();

    @Override
    void close();
}
