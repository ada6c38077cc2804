package io.gendan.infrastructure;

/**
 * One more address of a broker, for clients that shall come another way.
 *
 * @param name in capitals, unlike any other listener's
 * @param port where the broker listens for them
 * @param advertised the port to which it sends them, from where they are led to the other one
 */
public record KafkaListener(String name, int port, int advertised) {}
