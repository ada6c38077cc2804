package io.gendan.infrastructure.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates what is missing and leaves a marker when everything is there. */
final class Topics {

    private Topics() {}

    static void create(String bootstrapServers, List<String> topics, Path marker) {
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
            Files.createFile(marker);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create the topics", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
