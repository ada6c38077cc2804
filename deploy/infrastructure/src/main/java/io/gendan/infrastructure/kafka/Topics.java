package io.gendan.infrastructure.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates what is missing. */
public final class Topics {

    private Topics() {}

    /** For a broker that somebody else started. Arguments: bootstrap servers, and topics as name:partitions:policy. */
    public static void main(String[] arguments) {
        create(arguments[0], Arrays.stream(arguments).skip(1).toList());
    }

    /** @param topics as name:partitions:policy */
    public static void create(String bootstrapServers, List<String> topics) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "reconnect.backoff.ms", 20,
                "reconnect.backoff.max.ms", 100,
                "retry.backoff.ms", 20,
                "default.api.timeout.ms", 120_000);
        try (var admin = Admin.create(settings)) {
            var missing = topics.stream().map(Topics::parse).toList();
            for (var result : admin.createTopics(missing).values().values()) {
                awaitCreation(result::get);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create the topics", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Creation {
        void await() throws ExecutionException, InterruptedException;
    }

    private static void awaitCreation(Creation creation) throws ExecutionException, InterruptedException {
        try {
            creation.await();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static NewTopic parse(String argument) {
        var parts = List.of(argument.split(":"));
        return new NewTopic(parts.get(0), Integer.parseInt(parts.get(1)), (short) 1)
                .configs(Map.of("cleanup.policy", parts.get(2)));
    }
}
