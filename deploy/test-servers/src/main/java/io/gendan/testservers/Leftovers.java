package io.gendan.testservers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/**
 * Containers of a JVM that was killed before it could remove them; the next test run does. In place of Testcontainers' own reaper,
 * which is one more image.
 */
record Leftovers(DockerClient client) {

    private static final String OWNER = "io.gendan.test-owner";

    /** Process id, @, name of the machine: an engine may be shared. */
    private static final String SELF = ManagementFactory.getRuntimeMXBean().getName();

    /** To be set on every container of a test. */
    static Map<String, String> label() {
        return Map.of(OWNER, SELF);
    }

    void remove() {
        client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(OWNER)).exec().stream()
                .filter(container -> isAbandoned(container.getLabels().getOrDefault(OWNER, SELF), SELF))
                .forEach(container -> remove(container.getId()));
    }

    static boolean isAbandoned(String owner, String self) {
        var theirs = owner.split("@", 2);
        var ours = self.split("@", 2);
        return theirs[1].equals(ours[1])
                && ProcessHandle.of(Long.parseLong(theirs[0])).isEmpty();
    }

    private void remove(String container) {
        try {
            client.removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException | ConflictException somebodyElseRemovesIt) {
            // Two test runs may clean up at once.
        }
    }
}
