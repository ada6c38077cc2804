package io.gendan.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A single Kafka broker, its own controller, on 127.0.0.1. It is ready when its topics exist. */
public final class KafkaBroker extends TrainableServer {

    private static final ChildJvm JVM = new ChildJvm("io.gendan.infrastructure.kafka.Broker", "320m");

    /** ApiVersions, version 0, correlation 1, no client id: the one request a broker answers to anybody. */
    private static final byte[] API_VERSIONS = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, (byte) 0xff, (byte) 0xff};

    /** Of bytes, to start with. */
    private static final long ROOM = 16L << 20;

    private final int port;
    private final int controllerPort;
    private final List<Topic> topics;
    private final List<KafkaListener> more;

    /** @param folder kept between runs */
    public KafkaBroker(Path folder, int port, int controllerPort, List<Topic> topics) {
        this(folder, port, controllerPort, topics, List.of());
    }

    /** @param more listeners besides the one at the port */
    public KafkaBroker(Path folder, int port, int controllerPort, List<Topic> topics, List<KafkaListener> more) {
        super("Kafka", folder, "kafka");
        this.port = port;
        this.controllerPort = controllerPort;
        this.topics = List.copyOf(topics);
        this.more = List.copyOf(more);
    }

    /** For tests: free ports, and nothing left after the JVM ends. */
    public static KafkaBroker throwAway(List<Topic> topics) {
        return new KafkaBroker(ThrowAway.folderOf("kafka"), Ports.free(), Ports.free(), topics);
    }

    public int port() {
        return port;
    }

    /** The value for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public boolean answers() {
        return Ports.answers(port, API_VERSIONS, Duration.ofSeconds(2));
    }

    @Override
    protected boolean ready() {
        return Files.exists(readyMarker());
    }

    /**
     * After an unclean end the broker builds its indexes anew, and where it has no room for them it takes the log for corrupt: it
     * cuts all topics out of its metadata, and creates them again, empty.
     */
    @Override
    protected void prepare() {
        Folders.requireRoom(folder().resolve("data"), ROOM);
        try {
            Files.deleteIfExists(readyMarker());
            Files.write(settingsFile(), KafkaSettings.lines(folder().resolve("data"), port, controllerPort, more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Path cache() {
        return JVM.cache();
    }

    @Override
    protected List<String> command() {
        return JVM.command(cacheOption(), arguments());
    }

    private List<String> arguments() {
        return Stream.concat(Stream.of(settingsFile().toString(), readyMarker().toString()), Topic.arguments(topics))
                .toList();
    }

    private Path settingsFile() {
        return folder().resolve("server.properties");
    }

    private Path readyMarker() {
        return folder().resolve("topics-exist");
    }
}
