package io.gendan.testservers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.gendan.infrastructure.InfrastructureFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.TestcontainersConfiguration;

/** A container engine on this machine: ports are published on its loopback interface, so a distant one is of no use. */
record Engine(Path socket) {

    private static final String UNIX = "unix://";

    /** What {@code ./gendan engine up} sets up, then where engines usually listen. */
    private static final List<Path> USUAL = List.of(
            Path.of("/run/gendan-engine/docker.sock"),
            Path.of("/var/run/docker.sock"),
            Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"));

    /** The one that {@code DOCKER_HOST} names, else the first that has a socket. */
    static Optional<Engine> find() {
        return find(Optional.ofNullable(System.getenv("DOCKER_HOST")), USUAL);
    }

    static Optional<Engine> find(Optional<String> named, List<Path> usual) {
        return named.map(Stream::of)
                .orElseGet(() -> usual.stream().map(path -> UNIX + path))
                .filter(address -> address.startsWith(UNIX))
                .map(address -> Path.of(address.substring(UNIX.length())))
                .filter(Files::exists)
                .findFirst()
                .map(Engine::new);
    }

    /** @throws InfrastructureFailure when it does not answer */
    DockerClient client() {
        // As if it were written in ~/.testcontainers.properties, which is the only way to tell from within the JVM.
        TestcontainersConfiguration.getInstance().getUserProperties().setProperty("docker.host", UNIX + socket);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new InfrastructureFailure("the container engine at " + socket + " does not answer.");
        }
        return DockerClientFactory.instance().client();
    }

    /** @throws InfrastructureFailure when the image would have to be downloaded */
    void require(String image) {
        try {
            client().inspectImageCmd(image).exec();
        } catch (NotFoundException e) {
            throw new InfrastructureFailure("the container engine at " + socket + " has no " + image
                    + ", and none is downloaded; ./gendan engine images makes it.");
        }
    }
}
