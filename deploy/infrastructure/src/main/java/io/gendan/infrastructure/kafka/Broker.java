package io.gendan.infrastructure.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** Formats the storage when it is new, runs the broker, and creates the topics as soon as it answers. */
public final class Broker {

    /** Any fixed cluster id does: nothing else ever joins. */
    private static final String CLUSTER = "R2VuZGFuS2Fma2FMb2NhbA";

    private Broker() {}

    /** Arguments: the settings file, the marker to write when all is ready, and topics as name:partitions:policy. */
    public static void main(String[] arguments) throws Exception {
        var settings = Path.of(arguments[0]);
        format(settings);
        var topics = Arrays.stream(arguments).skip(2).toList();
        Thread.ofPlatform()
                .name("topics")
                .daemon()
                .start(() -> create(topics, listener(settings), Path.of(arguments[1])));
        Kafka.main(new String[] {settings.toString()});
    }

    private static void create(List<String> topics, String listener, Path marker) {
        Topics.create(listener, topics);
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path settings) {
        String[] command = {"format", "--cluster-id", CLUSTER, "--config", settings.toString(), "--ignore-formatted"};
        int status = StorageTool.execute(command, System.out);
        if (status != 0) {
            throw new IllegalStateException("cannot format the storage, status " + status);
        }
    }

    private static String listener(Path settings) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listeners = List.of(properties.getProperty("listeners").split(","));
        return listeners.getFirst().replace("PLAINTEXT://", "");
    }
}
