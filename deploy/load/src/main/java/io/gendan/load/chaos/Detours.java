package io.gendan.load.chaos;

import io.gendan.local.Addresses;
import io.gendan.local.Department;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Every service's ways to PostgreSQL and Kafka; they must be there before the services are. */
final class Detours implements AutoCloseable {

    private record Way(String service, String server) {}

    private final Map<Way, Detour> all = new LinkedHashMap<>();

    Detours(Addresses addresses) {
        for (var department : Department.values()) {
            all.put(
                    new Way(department.slug(), "postgres"),
                    new Detour(addresses.detourToPostgres(department), addresses.postgres()));
            all.put(
                    new Way(department.slug(), "kafka"),
                    new Detour(addresses.detourToKafka(department), addresses.kafkaBehindDetour(department)));
        }
    }

    Detour between(String service, String server) {
        return Objects.requireNonNull(all.get(new Way(service, server)));
    }

    @Override
    public void close() {
        all.values().forEach(Detour::close);
    }
}
